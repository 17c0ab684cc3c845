import { LIMITS } from "./limits.ts";

/**
 * Shortens a text that is too long for the trace, and adds how many characters are missing. A surrogate pair
 * is not split. A text that was shortened stays as it is.
 */
export function cutText(text: string): string {
  return text.length <= LIMITS.textCharacters ? text : cutTo(text, text.length);
}

/**
 * The beginning of a text that is too long, and how much it leaves out.
 *
 * @param beginning the beginning, at least
 * @param length how long the whole text is
 */
export function cutTo(beginning: string, length: number): string {
  const last = beginning.charCodeAt(LIMITS.keptCharacters - 1);
  const isFirstHalf = last >= 0xd800 && last <= 0xdbff;
  const kept = isFirstHalf ? LIMITS.keptCharacters - 1 : LIMITS.keptCharacters;
  return `${beginning.slice(0, kept)}… (${(length - kept).toLocaleString("en-US")} more characters)`;
}
