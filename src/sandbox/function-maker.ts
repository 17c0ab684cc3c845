/** A function that was made of text, and the name by which stacks know that text. */
export interface MadeFunction {
  readonly call: (...values: readonly unknown[]) => unknown;
  readonly scriptName: string;
}

/**
 * Makes a function of text, as `Function` does: two lines of the script are above the first one of `body`.
 *
 * @param parameters the names of the function's parameters
 * @throws SyntaxError when the text is not a function's body
 */
export type FunctionMaker = (parameters: readonly string[], body: string) => MadeFunction;

const SCRIPT = "loopscope-program.js";

/** Makes a function by `Function`. */
export const byConstructor: FunctionMaker = (parameters, body) => {
  // Running the learner's text is what the sandbox is for.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const made = new Function(...parameters, `${body}\n//# sourceURL=${SCRIPT}`);
  return { call: asFunction(made), scriptName: SCRIPT };
};

function isFunction(value: unknown): value is MadeFunction["call"] {
  return typeof value === "function";
}

/** @throws TypeError when the value is no function */
function asFunction(value: unknown): MadeFunction["call"] {
  if (isFunction(value)) return value;
  throw new TypeError("The text gave no function.");
}

/** What a classic worker needs to load a script from its own memory. */
export interface ScriptLoader {
  readonly importScripts: (url: string) => void;
  readonly Blob: typeof Blob;
  readonly URL: { createObjectURL(blob: Blob): string; revokeObjectURL(url: string): void };
}

const NAME = "loopscopeFunction";

/**
 * Makes a function by loading a script that has it, as a worker does: the page's Content Security Policy
 * allows no `eval`. JavaScriptCore (Safari) also gives no place to what `Function` made.
 */
export function byImport({ importScripts, Blob, URL }: ScriptLoader): FunctionMaker {
  return (parameters, body) => {
    let made: unknown;
    Reflect.defineProperty(globalThis, NAME, { configurable: true, set: (value: unknown) => (made = value) });
    const text = `${NAME} = function (${parameters.join(",")}\n) {\n${body}\n}`;
    const scriptName = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    try {
      importScripts(scriptName);
    } finally {
      Reflect.deleteProperty(globalThis, NAME);
      URL.revokeObjectURL(scriptName);
    }
    return { call: asFunction(made), scriptName };
  };
}
