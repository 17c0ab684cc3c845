/** The longest name of a program, in UTF-16 code units. */
export const MAX_NAME_LENGTH = 80;

/** A name as it is kept: one line without spaces around it, no longer than {@link MAX_NAME_LENGTH}. */
export function tidyName(name: string): string {
  return name.replaceAll(/\s+/g, " ").trim().slice(0, MAX_NAME_LENGTH).trimEnd();
}

/**
 * A name that no other program has: the wanted one, or that one with a number.
 *
 * @param taken the names of the other programs
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken);
  if (!used.has(wanted)) return wanted;
  const stem = wanted.replace(/ \d+$/, "");
  for (let number = 2; ; number++) {
    const name = `${stem} ${String(number)}`;
    if (!used.has(name)) return name;
  }
}
