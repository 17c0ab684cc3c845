/**
 * The names that Python spells in another way, from the name in TypeScript: `createTask` to `create_task`.
 */
export type Spellings = Readonly<Record<string, string>>;

/** What Python and TypeScript write with different words, from Python's. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["None", "null"],
  ["True", "true"],
  ["False", "false"],
  ["self", "this"],
]);

// What engines say of a method, a name and an option that do not exist. WebKit adds more behind the method.
const MISSING = [
  /(?:^|[^\w$])([\w$]+) is not a (?:function|constructor)/,
  /^([\w$]+) is not defined$/,
  /^Can't find variable: ([\w$]+)$/,
  /^assignment to undeclared variable ([\w$]+)$/,
  /got an unexpected keyword argument '([\w$]+)'$/,
];

/**
 * How TypeScript writes a name or a word of Python's; null when Python has none that is written differently.
 */
export function hereFor(python: string, spellings: Spellings): string | null {
  const name = Object.keys(spellings).find((name) => spellings[name] === python);
  return name ?? WORDS.get(python) ?? null;
}

/** How Python writes a name or a word of TypeScript's; null when it is the same or not known. */
export function pythonFor(name: string, spellings: Spellings): string | null {
  if (Object.hasOwn(spellings, name)) return spellings[name] ?? null;
  return [...WORDS].find(([, here]) => here === name)?.[0] ?? (name === "undefined" ? "None" : null);
}

/**
 * A note on an error that a name in Python's spelling led to in a program in TypeScript; null on any other.
 */
export function noteOnError(error: Error, spellings: Spellings): string | null {
  if (!(error instanceof TypeError || error instanceof ReferenceError)) return null;
  // A program's own error may have a message that raises another one when it is read.
  const message: unknown = Object.getOwnPropertyDescriptor(error, "message")?.value;
  if (typeof message !== "string") return null;
  for (const pattern of MISSING) {
    const python = pattern.exec(message)?.[1];
    const here = python === undefined ? null : hereFor(python, spellings);
    if (python !== undefined && here !== null) return noteOnName(python, here);
  }
  return null;
}

/** What is said where a program in TypeScript uses Python's name. */
export function noteOnName(python: string, here: string): string {
  return `Python’s ${python} is ${here} here.`;
}
