/** A requested check, and which part of it. */
export interface Selected<Name extends string> {
  readonly name: Name;
  /** The words after the check's name: files, projects, or options of the tool that runs it. */
  readonly words: readonly string[];
}

/** A requested check or part does not exist. The message is a sentence for the user. */
export class SelectionError extends Error {
  override readonly name = "SelectionError";
}

/**
 * Reads which checks to run: `unit runtime/tasks types` is the check `unit` with the word `runtime/tasks`,
 * and all of the check `types`.
 *
 * @param names the names of all checks
 * @param words the arguments after `npm test --`
 * @returns one item for each check that is named, in that order; all checks when no word is given
 * @throws {SelectionError} when the first word names no check
 */
export function selectChecks<Name extends string>(
  names: readonly Name[],
  words: readonly string[],
): readonly Selected<Name>[] {
  if (words.length === 0) return names.map((name) => ({ name, words: [] }));
  const selected: { name: Name; words: string[] }[] = [];
  for (const word of words) {
    const name = names.find((known) => known === word);
    const last = selected.at(-1);
    if (name !== undefined) selected.push({ name, words: [] });
    else if (last !== undefined) last.words.push(word);
    else throw new SelectionError(`There is no check ${word}.`);
  }
  return selected;
}

/**
 * Chooses by words.
 *
 * @param check the check's name, for the message
 * @param candidates files or projects
 * @returns those in which a word occurs; all of them when there are no words
 * @throws {SelectionError} when a word occurs in none
 */
export function chooseByWords(
  check: string,
  candidates: readonly string[],
  words: readonly string[],
): readonly string[] {
  const unknown = words.find((word) => !candidates.some((candidate) => candidate.includes(word)));
  if (unknown !== undefined) throw new SelectionError(`Nothing in the check ${check} is called ${unknown}.`);
  if (words.length === 0) return candidates;
  return candidates.filter((candidate) => words.some((word) => candidate.includes(word)));
}
