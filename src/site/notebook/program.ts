import { type CellOutput, sourceLines } from "./format.ts";

const RUN = /(?:if __name__ == "__main__":\n {4})?asyncio\.run\((.*)\)\n*$/;
// A call that no function makes: at the beginning of a line, or in the block at the end of a program.
const CALL_OF_MODULE =
  /^(?:\S.*)?asyncio\.run\(|^if __name__ == "__main__":\n(?: {4}.*\n)* {4}.*asyncio\.run\(/m;
const TRACEBACK = "Traceback (most recent call last):";
const DETAIL_OF_REPORT = /^(?:future|handle|task): </;
const OF_ITS_OWN = "%%python --no-raise-error\n";

/**
 * Whether a program runs in a process of its own, because it does more at its end than to run a coroutine: it
 * uses a loop after the run, or makes one itself. Where a loop is running already, it could not.
 *
 * @param python the program
 */
export function runsApart(python: string): boolean {
  const before = python.replace(RUN, "");
  return before === python || CALL_OF_MODULE.test(before);
}

/**
 * A program as a cell of a notebook. A loop is already running there, so `asyncio.run` would raise: if the
 * last statement is one, it awaits the program with `run_here` instead, which the notebook defines in its
 * first cell. Any other program runs in a process of its own.
 *
 * @param python the program
 */
export function programForNotebook(python: string): string {
  return runsApart(python) ? OF_ITS_OWN + python.trimEnd() : python.replace(RUN, "await run_here($1)");
}

/**
 * A program's output in the form of notebooks: the printed text, and the error that ended the program.
 *
 * @param printed its lines
 * @param apart whether the program runs in a process of its own, where an error is text like any other
 */
export function outputsOf(printed: readonly string[], apart = false): CellOutput[] {
  const end = apart ? -1 : endOf(printed);
  const lines = end === -1 ? printed : printed.slice(0, end);
  const outputs: CellOutput[] = [];
  if (lines.length > 0)
    outputs.push({ output_type: "stream", name: "stdout", text: sourceLines(`${lines.join("\n")}\n`) });
  if (end !== -1) outputs.push(errorOf(printed.slice(end)));
  return outputs;
}

/** Where the traceback begins of the error that ended a program. Those of the loop's reports end nothing. */
function endOf(printed: readonly string[]): number {
  return printed.findIndex(
    (line, index) => line === TRACEBACK && !DETAIL_OF_REPORT.test(printed[index - 1] ?? ""),
  );
}

function errorOf(traceback: readonly string[]): CellOutput {
  const [, name = "", value = ""] = /^([\w.]+)(?:: (.*))?$/.exec(traceback.at(-1) ?? "") ?? [];
  return { output_type: "error", ename: name.replace(/^.*\./, ""), evalue: value, traceback };
}
