/**
 * Marks the branch of an exhaustive `switch` that cannot be reached. The compiler reports an error here when
 * a case is missing.
 *
 * @throws Error always
 */
export function unreachable(value: never): never {
  throw new Error(`This value has no case: ${JSON.stringify(value)}`);
}
