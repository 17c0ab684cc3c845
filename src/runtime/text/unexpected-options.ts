/**
 * Refuses options that a function does not have, as Python refuses arguments by name.
 *
 * @param name the function's name in Python.
 * @param options what the program gave.
 * @param known the names of the options that the function has.
 * @throws TypeError at the first that it does not have.
 */
export function refuseUnexpected(name: string, options: object, known: readonly string[]): void {
  const unexpected = Object.keys(options).find((key) => !known.includes(key));
  if (unexpected === undefined) return;
  throw new TypeError(`${name}() got an unexpected keyword argument '${unexpected}'`);
}
