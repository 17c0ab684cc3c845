/** A name of either language in TypeScript's spelling: `create_task` is `createTask`. */
export function toCamelCase(name: string): string {
  return name.replace(
    /([a-z0-9])_([a-z])/g,
    (_, before: string, after: string) => before + after.toUpperCase(),
  );
}
