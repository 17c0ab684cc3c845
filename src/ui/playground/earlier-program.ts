import { LANGUAGES } from "../page/preferences.ts";
import type { TextStorage } from "../page/storage.ts";
import { draftSlot } from "../program/drafts.ts";
import { EARLIER, type ProgramStore, type Sides } from "./program-store.ts";
import { playgroundWords as words } from "./words.ts";

/** Named the example with which the playground began when it kept one program. */
const EXAMPLE_KEY = "loopscope:playground-example";

/**
 * Lists the program that the playground kept before it kept several. Its drafts stay where they are, so that
 * nothing can be lost on the way and a page of the earlier version that is still open goes on with them.
 *
 * @param blank the text of a new program, to which its Reset returns
 * @returns the program's id when it was not listed before; else null
 */
export function listEarlierProgram(
  storage: TextStorage,
  store: ProgramStore,
  blank: Readonly<Record<"typescript" | "python", string>>,
): string | null {
  storage.write(EXAMPLE_KEY, null);
  if (store.isListed(EARLIER)) return null;
  const drafts = LANGUAGES.map(
    (language) => [language, draftSlot(storage, EARLIER, language).read()] as const,
  );
  const written = drafts.filter(([, { source, discarded }]) => source !== null || discarded !== null);
  if (written.length === 0) return null;
  const none: Sides = { typescript: null, python: null };
  const sides = written.reduce((all, [language]) => ({ ...all, [language]: blank[language] }), none);
  store.keep({ id: EARLIER, name: words.earlier, example: null, sides });
  return EARLIER;
}
