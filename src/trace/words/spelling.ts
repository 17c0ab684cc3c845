/** A name in TypeScript's spelling, whichever of the two languages' it has: `create_task` is `createTask`. */
export function inTypeScriptsSpelling(name: string): string {
  return name.replace(
    /([a-z0-9])_([a-z])/g,
    (_, before: string, after: string) => before + after.toUpperCase(),
  );
}
