import type { Language } from "../page/preferences.ts";
import type { TextStorage } from "../page/storage.ts";
import { readTypedInput, type TypedInput } from "./typed-input.ts";

/** The reader's changes to one program. */
export interface Draft {
  /** The edited text, or null when the program is unchanged. */
  readonly source: string | null;
  /** The text that the last Reset replaced, so that Undo can restore it. */
  readonly discarded: string | null;
  /** What was typed for the program to read. */
  readonly input?: TypedInput;
}

/** Where one cell keeps its draft. */
export interface DraftSlot {
  read(): Draft;
  /** Returns false when the browser refuses to store it. */
  write(draft: Draft): boolean;
  /** Calls back when another tab changed this draft. Returns a function that ends this. */
  watch(changed: (draft: Draft) => void): () => void;
}

const NO_DRAFT: Draft = { source: null, discarded: null };

/**
 * The draft of one program of a cell, kept across reloads and pages.
 *
 * @param id the cell's example, or another name that no example has
 */
export function draftSlot(storage: TextStorage, id: string, language: Language): DraftSlot {
  const key = `loopscope:draft:${id}${language === "typescript" ? "" : `@${language}`}`;
  return {
    read: () => parseDraft(storage.read(key)),
    write(draft) {
      const isEmpty = draft.source === null && draft.discarded === null && draft.input === undefined;
      return storage.write(key, isEmpty ? null : JSON.stringify(draft));
    },
    watch: (changed) =>
      storage.watch(key, (text) => {
        changed(parseDraft(text));
      }),
  };
}

function parseDraft(text: string | null): Draft {
  if (text === null) return NO_DRAFT;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return NO_DRAFT;
  }
  if (typeof value !== "object" || value === null) return NO_DRAFT;
  const source = "source" in value && typeof value.source === "string" ? value.source : null;
  const discarded = "discarded" in value && typeof value.discarded === "string" ? value.discarded : null;
  const input = "input" in value ? readTypedInput(value.input) : null;
  return input === null ? { source, discarded } : { source, discarded, input };
}
