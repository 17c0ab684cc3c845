/** Marks a case that cannot occur: the compiler reports an error here when a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`There is no case for ${JSON.stringify(value)}.`);
}
