import { LIMITS } from "./limits.ts";

/**
 * Shortens a text that is too long for the trace, and adds how many characters are missing. A surrogate pair
 * is not split.
 *
 * @param limit how many characters are kept, at most
 */
export function cutText(text: string, limit: number = LIMITS.textCharacters): string {
  if (text.length <= limit) return text;
  const kept = startOf(text, limit);
  return `${kept}… (${(text.length - kept.length).toLocaleString("en-US")} more characters)`;
}

/** The first `length` code units of a text; one fewer when the last would be half of a surrogate pair. */
export function startOf(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  const isFirstHalf = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isFirstHalf ? length - 1 : length);
}
