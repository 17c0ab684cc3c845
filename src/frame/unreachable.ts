/** Where all cases of a union have been dealt with. */
export function unreachable(never: never): never {
  throw new Error(`Unexpected: ${JSON.stringify(never)}`);
}
