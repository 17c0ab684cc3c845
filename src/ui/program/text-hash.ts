/** The 32-bit hash of a text by FNV-1a, as a whole number that is not negative. Two texts may share one. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A short name for a text. Two texts may share one: use it where that would do no harm. */
export function shortName(text: string): string {
  return textHash(text).toString(36);
}
