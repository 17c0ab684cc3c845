/** Marks a place that no value can reach: the compiler refuses it when a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`There is no case for ${JSON.stringify(value)}.`);
}
