import { type CellOutput, sourceLines } from "./format.ts";

const RUN = /(?:if __name__ == "__main__":\n {4})?asyncio\.run\((.*)\)\n*$/;
const TRACEBACK = "Traceback (most recent call last):";

/**
 * A program as a cell of a notebook. A loop is already running there, so `asyncio.run` would raise: the last
 * statement awaits the program with `run_here` instead, which the notebook defines in its first cell.
 *
 * @param python a program whose last statement is `asyncio.run(…)`
 * @throws Error when it is not, or when there is another one
 */
export function programForNotebook(python: string): string {
  const program = python.replace(RUN, "await run_here($1)");
  if (program === python || program.includes("asyncio.run("))
    throw new Error("A program for a notebook calls asyncio.run once, in its last statement.");
  return program;
}

/** A program's output in the form of notebooks: the printed text, and the error that ended the program. */
export function outputsOf(printed: readonly string[]): CellOutput[] {
  const end = printed.indexOf(TRACEBACK);
  const lines = end === -1 ? printed : printed.slice(0, end);
  const outputs: CellOutput[] = [];
  if (lines.length > 0)
    outputs.push({ output_type: "stream", name: "stdout", text: sourceLines(`${lines.join("\n")}\n`) });
  if (end !== -1) outputs.push(errorOf(printed.slice(end)));
  return outputs;
}

function errorOf(traceback: readonly string[]): CellOutput {
  const [, name = "", value = ""] = /^([\w.]+)(?:: (.*))?$/.exec(traceback.at(-1) ?? "") ?? [];
  return { output_type: "error", ename: name.replace(/^.*\./, ""), evalue: value, traceback };
}
