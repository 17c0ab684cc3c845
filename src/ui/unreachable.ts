/**
 * Marks the branch of an exhaustive `switch` that cannot be reached.
 *
 * @param value what every case has already excluded
 * @throws Error always
 */
export function unreachable(value: never): never {
  throw new Error(`This value has no case: ${JSON.stringify(value)}`);
}
