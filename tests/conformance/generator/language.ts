/** How one language writes what the printer says. Lines are without indentation of their own. */
export interface Language {
  /** A name of asyncio's, given in Python's spelling. */
  readonly name: (name: string) => string;
  readonly text: (value: string | null) => string;
  readonly true: string;
  readonly false: string;
  readonly print: (...values: readonly string[]) => string;
  readonly coroutineFunction: (name: string, lines: readonly string[]) => readonly string[];
  /** An asynchronous generator function. */
  readonly generatorFunction: (name: string, lines: readonly string[]) => readonly string[];
  readonly callback: (
    name: string,
    parameters: readonly string[],
    lines: readonly string[],
  ) => readonly string[];
  readonly if: (condition: string, lines: readonly string[]) => readonly string[];
  readonly forEach: (variable: string, iterable: string, lines: readonly string[]) => readonly string[];
  /** As `forEach`, over something that is iterated asynchronously. */
  readonly forAwait: (variable: string, iterable: string, lines: readonly string[]) => readonly string[];
  readonly and: (conditions: readonly string[]) => string;
  readonly not: (condition: string) => string;
  readonly has: (map: string, key: number) => string;
  readonly get: (map: string, key: number) => string;
  readonly set: (map: string, key: number | string, value: string) => string;
  /** A pair of two values. */
  readonly pair: (one: string, other: string) => string;
  /** The bytes of a text, or so many bytes. */
  readonly bytes: (data: string | number) => string;
  /** The first bytes of some, which may be many. */
  readonly firstBytes: (bytes: string) => string;
  /** Declares a variable. */
  readonly declare: (name: string, value: string) => string;
  /** A class of protocols `Echo`, which keeps its transports in the map `transports`. */
  readonly echoClass: readonly string[];
  /** A function that makes an object, given its class. */
  readonly factory: (name: string) => string;
  /** A coroutine function that is called with a reader and a writer. */
  readonly served: (name: string, lines: readonly string[]) => readonly string[];
  /** The arguments of a call. */
  readonly args: (
    positional: readonly string[],
    keywords: readonly (readonly [name: string, value: string])[],
  ) => string;
  /** A statement that only evaluates, or is one word. */
  readonly command: (expression: string) => string;
  /** A new object, given the call of its class. */
  readonly construct: (call: string) => string;
  readonly raise: (error: string) => string;
  readonly return: (value: string) => string;
  readonly try: (parts: TryParts) => readonly string[];
  /** Lines within an asynchronous context manager. */
  readonly within: (resource: Resource, lines: readonly string[]) => readonly string[];
  /** Declares `done` and `pending` for some lines. */
  readonly wait: (call: string, lines: readonly string[]) => readonly string[];
  readonly size: (set: string) => string;
  readonly program: (parts: ProgramParts) => readonly string[];
}

export type Resource =
  | { readonly kind: "timeout"; readonly seconds: string; readonly name: string }
  | { readonly kind: "hold"; readonly what: string }
  | { readonly kind: "task-group"; readonly name: string };

export interface TryParts {
  readonly body: readonly string[];
  readonly caught: string | null;
  readonly handler: readonly string[];
  readonly raiseAgain: boolean;
  readonly cleanUp: readonly string[];
}

export interface ProgramParts {
  /** The seconds at which Ctrl-C is pressed. */
  readonly interrupts: readonly number[];
  /** The modules that it imports besides asyncio. */
  readonly modules: readonly string[];
  /** The variables that hold tasks, groups, futures and handles. */
  readonly maps: readonly string[];
  /** Other variables, each with the call that makes its value. */
  readonly variables: readonly (readonly [name: string, call: string])[];
  readonly functions: readonly (readonly string[])[];
}
