import { interpreter } from "../state/interpreter.ts";

/**
 * A frame as tracebacks print it: its place, and the text of its line when that is the program's.
 *
 * @param fileName the frame's file.
 * @param line counted from 1.
 * @param name the function's name; of a qualified one only the last part is printed.
 * @returns the lines without newlines.
 */
export function frameLines(fileName: string, line: number, name: string): string[] {
  const { source } = interpreter();
  const text = fileName === source.fileName ? source.line(line)?.trim() : undefined;
  const place = `  File "${fileName}", line ${line}, in ${name.slice(name.lastIndexOf(".") + 1)}`;
  return text === undefined || text === "" ? [place] : [place, `    ${text}`];
}
