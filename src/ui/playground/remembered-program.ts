import type { TextStorage } from "../page/storage.ts";
import type { PlaygroundProgram, ProgramStore } from "./program-store.ts";
import { parseProgram } from "./program-store.ts";

const KEY = "loopscope:playground-shown";

/**
 * Which program is shown, kept for a reload of this tab and for the next visit. A program that is in no list
 * yet is kept whole.
 */
export class RememberedProgram {
  readonly #storages: readonly TextStorage[];

  /** @param storages this tab's storage, and the browser's */
  constructor(...storages: readonly TextStorage[]) {
    this.#storages = storages;
  }

  /** The program that was shown last; null when there is none any more. */
  read(store: ProgramStore): PlaygroundProgram | null {
    for (const storage of this.#storages) {
      const text = storage.read(KEY);
      const { id, name } = parseNames(text);
      if (id === null) continue;
      const listed = store.get(id);
      if (listed !== null) return listed;
      const whole = parseProgram(text, id, name);
      if (whole === null) continue;
      store.remember(whole);
      return whole;
    }
    return null;
  }

  write(program: PlaygroundProgram, store: ProgramStore): void {
    const { id, name, example, sides } = program;
    const text = JSON.stringify(store.isListed(id) ? { id } : { id, name, example, sides });
    for (const storage of this.#storages) storage.write(KEY, text);
  }
}

function parseNames(text: string | null): { readonly id: string | null; readonly name: string } {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    if (typeof value !== "object" || value === null) return { id: null, name: "" };
    const id = "id" in value && typeof value.id === "string" ? value.id : null;
    const name = "name" in value && typeof value.name === "string" ? value.name : "";
    return { id, name };
  } catch {
    return { id: null, name: "" };
  }
}
