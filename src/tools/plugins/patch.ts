/**
 * Changes one place in the code of a package. When a new version of the package does not have it, or has it
 * twice, this throws.
 *
 * @param code the package's code
 * @param place what is replaced: a text, or a regular expression with the flag `g`
 * @param replacement the text that replaces it, literally
 * @param why the purpose of the change; part of the error's message
 * @throws Error when the place is not there, or is there more than once
 */
export function replaceOnce(code: string, place: string | RegExp, replacement: string, why: string): string {
  return replaceCounted(code, place, replacement, why, (found) => found === 1);
}

/**
 * As `replaceOnce`, for a place that occurs at least once.
 *
 * @throws Error when the place is not there
 */
export function replaceEvery(code: string, place: string | RegExp, replacement: string, why: string): string {
  return replaceCounted(code, place, replacement, why, (found) => found > 0);
}

function replaceCounted(
  code: string,
  place: string | RegExp,
  replacement: string,
  why: string,
  isExpected: (found: number) => boolean,
): string {
  let found = 0;
  const changed = code.replaceAll(place, () => {
    found++;
    return replacement;
  });
  if (isExpected(found)) return changed;
  throw new Error(`A package's code has changed: ${String(place)}, replaced ${why}, occurs ${found} times.`);
}
