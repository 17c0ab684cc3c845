import type { CompiledProgram } from "../compiler/program.ts";

/** The name by which JavaScript's stacks know the program. */
export const SCRIPT = "loopscope-program.js";

/** The line of that script on which the program begins: a function made of text has two above its body, and we one. */
export const FIRST_LINE = 4;

/**
 * Makes a function of a compiled program.
 *
 * @param names what the program may refer to without declaring it; it may declare the same names itself
 * @throws SyntaxError when JavaScript refuses what the compiler let pass
 */
export function evaluate(program: CompiledProgram, names: Readonly<Record<string, unknown>>): () => void {
  const text = `return function () {\n${program.code}\n}\n//# sourceURL=${SCRIPT}`;
  // Running the learner's text is what the sandbox is for.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const make = new Function(...Object.keys(names), text);
  const body: unknown = Reflect.apply(make, undefined, Object.values(names));
  if (typeof body !== "function") throw new TypeError("A function that was made of text gave no function.");
  return () => void Reflect.apply(body, undefined, []);
}
