/** The words of an error, ended as a sentence, so that another one may follow. */
export function asSentence(reason: unknown): string {
  return String(reason).trimEnd().replace(/\.?$/, ".");
}
