import type { Language } from "../../page/preferences.ts";

/** A line of a program that the reader puts together. */
export interface PlacedLine {
  readonly text: string;
  /** How many steps it is indented further than the place for the lines. */
  readonly indent: number;
}

/** The parts of a program around the lines that the reader puts together. */
export interface ProgramFrame {
  readonly before: string;
  readonly after: string;
  /** How many steps the place for the lines is indented. */
  readonly indent: number;
}

/** What is wrong with the indentation of some lines, and at which of them, counted from 0. */
export interface IndentationProblem {
  readonly kind: "too-deep" | "needs-block";
  readonly line: number;
}

const STEP: Readonly<Record<Language, string>> = { typescript: "  ", python: "    " };

/** The step by which a language indents. */
export function stepOf(language: Language): string {
  return STEP[language];
}

/**
 * The whole program. In TypeScript the braces that close blocks follow from the indentation, as the blocks
 * themselves do in Python.
 */
export function assemble(frame: ProgramFrame, lines: readonly PlacedLine[], language: Language): string {
  const written: string[] = [];
  const write = (text: string, indent: number): void => {
    written.push(STEP[language].repeat(frame.indent + indent) + text);
  };
  /** The indentation of the lines that opened the blocks which are open. */
  const open: number[] = [];
  const close = (indent: number, next: string): void => {
    for (let opener = open.at(-1); opener !== undefined && opener >= indent; opener = open.at(-1)) {
      open.pop();
      // A line such as `} catch (error) {` closes its own block.
      if (!(opener === indent && next.startsWith("}"))) write("}", opener);
    }
  };
  for (const { text, indent } of lines) {
    close(indent, text);
    write(text, indent);
    if (language === "typescript" && text.endsWith("{")) open.push(indent);
  }
  close(0, "");
  return [frame.before, ...written, frame.after].join("\n");
}

/** The first problem of the indentation; null when blocks and lines agree. */
export function indentationProblem(lines: readonly PlacedLine[]): IndentationProblem | null {
  for (const [line, { text, indent }] of lines.entries()) {
    const before = lines[line - 1];
    const isInBlock = before !== undefined && opensBlock(before.text);
    if (isInBlock && indent <= before.indent) return { kind: "needs-block", line: line - 1 };
    if (indent > (before === undefined ? 0 : before.indent + (isInBlock ? 1 : 0)))
      return { kind: "too-deep", line };
    if (line === lines.length - 1 && opensBlock(text)) return { kind: "needs-block", line };
  }
  return null;
}

/** Whether the lines after a line are in a block of it. */
function opensBlock(text: string): boolean {
  return text.endsWith(":") || text.endsWith("{");
}
