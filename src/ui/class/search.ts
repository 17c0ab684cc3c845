/** Whether some texts have all words of a query between them, in any order and whatever their case. */
export function isFound(query: string, texts: readonly string[]): boolean {
  const text = texts.join("\n").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
