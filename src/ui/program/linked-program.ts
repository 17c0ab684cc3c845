import { type DraftSlot, draftSlot } from "./drafts.ts";
import type { Language } from "../page/preferences.ts";
import { browserStorage } from "../page/storage.ts";
import type { TypedInput } from "./typed-input.ts";
import { shortName } from "./text-hash.ts";
import { unreachable } from "../../trace/unreachable.ts";

/** A program from the fragment of the page's address. */
export interface LinkedProgram {
  readonly source: string;
  readonly language: Language;
  /** What came for it to read. */
  readonly input?: TypedInput;
  /** The fragment with its `#`. */
  readonly hash: string;
}

/** Shows the programs that come with the page's address. */
export interface LinkedProgramView {
  showLinked(program: LinkedProgram): void;
  /** Tells the reader why the program in the address cannot be shown. */
  refuseLinked(reason: "damaged" | "too-long" | "not-loaded"): void;
}

/**
 * Shows the program in the page's address now, and whenever the address changes.
 *
 * @returns a function that ends this
 */
export function followAddress(view: LinkedProgramView): () => void {
  const open = async (): Promise<void> => {
    const { hash } = location;
    // Few addresses have a program.
    if (hash === "") return;
    const shared = await import("./program-link.ts").then(
      ({ decodeProgram }) => decodeProgram(hash),
      () => ({ kind: "not-loaded" }) as const,
    );
    // The reader may have followed another link in the meantime.
    if (hash !== location.hash) return;
    switch (shared.kind) {
      case "none":
        break;
      case "program":
        view.showLinked({ ...shared, hash });
        break;
      case "damaged":
      case "too-long":
      case "not-loaded":
        view.refuseLinked(shared.kind);
        break;
      default:
        unreachable(shared);
    }
  };
  const changed = (): void => {
    void open();
  };
  window.addEventListener("hashchange", changed);
  changed();
  return () => {
    window.removeEventListener("hashchange", changed);
  };
}

/**
 * Where the reader's edits of a linked program are stored: with the link, apart from the reader's own draft.
 * Two links with the same short name share one place.
 *
 * @param prefix where the program is shown, for example `playground/link-`
 */
export function linkedDraftSlot(prefix: string, { hash, language }: LinkedProgram): DraftSlot {
  return draftSlot(browserStorage, prefix + shortName(hash), language);
}
