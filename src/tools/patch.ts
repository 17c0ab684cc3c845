/**
 * Changes one place in the code of a package. Should a new version of the package be without it, or have it twice, this
 * throws instead of leaving the code as it is.
 *
 * @param code the package's code
 * @param place what is replaced: a text, or a regular expression with the flag `g`
 * @param replacement what comes in its place, as it is
 * @param why what the change is for; part of the error's message
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
