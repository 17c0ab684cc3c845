import type { Language } from "../../page/preferences.ts";

/** The page asks for the colours of a program. */
export interface ColourRequest {
  readonly id: number;
  readonly source: string;
  readonly language: Language;
}

export type ColourMessage =
  /** The worker is loaded, and the time for the first program begins. */
  | { readonly kind: "ready" }
  /** The answer to the request of the same id: the lines as HTML, without the element around each. */
  | { readonly kind: "coloured"; readonly id: number; readonly lines: readonly string[] };
