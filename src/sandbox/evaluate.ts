import type { CompiledProgram } from "../compiler/program.ts";
import { byConstructor, type FunctionMaker } from "./function-maker.ts";

/** A program, ready to run. */
export interface EvaluatedProgram {
  readonly run: () => void;
  /** The name by which JavaScript's stacks know the program. */
  readonly scriptName: string;
}

/**
 * The line of that script on which the program begins: a made function has two above its body, and we one.
 */
export const FIRST_LINE = 4;

/**
 * Makes a function of a compiled program.
 *
 * @param names what the program may refer to without declaring it; it may declare the same names itself
 * @param makeFunction `Function` by default
 * @throws SyntaxError when JavaScript refuses what the compiler let pass
 */
export function evaluate(
  program: CompiledProgram,
  names: Readonly<Record<string, unknown>>,
  makeFunction: FunctionMaker = byConstructor,
): EvaluatedProgram {
  const text = `return function () {\n${program.code}\n}`;
  const { call, scriptName } = makeFunction(Object.keys(names), text);
  const body = call(...Object.values(names));
  if (typeof body !== "function") throw new TypeError("A function that was made of text gave no function.");
  return { run: () => void Reflect.apply(body, undefined, []), scriptName };
}
