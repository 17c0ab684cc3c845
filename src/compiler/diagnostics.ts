import type ts from "typescript";
import type { Diagnostic } from "./program.ts";
import { findViolations } from "./rules.ts";
import type { TypeScript } from "./typescript.ts";

/**
 * Errors of TypeScript's checker that are errors of the language: a JavaScript engine would refuse the
 * program too, but without a line. Everything else that the checker reports needs types; the editor shows
 * it.
 */
const grammarErrors: ReadonlySet<number> = new Set([
  1013, 1014, 1048, 1049, 1051, 1052, 1053, 1054, 1091, 1100, 1101, 1102, 1103, 1104, 1105, 1107, 1108, 1111,
  1113, 1114, 1115, 1116, 1121, 1123, 1155, 1163, 1188, 1189, 1190, 1210, 1212, 1213, 1214, 1215, 1359, 2300,
  2337, 2357, 2364, 2451, 2480, 2523, 2524, 17012, 18016, 18030,
]);

/** What is wrong with a program, in the order of its lines; empty when it can run. */
export function diagnose(ts: TypeScript, program: ts.Program, file: ts.SourceFile): readonly Diagnostic[] {
  const syntax = program.getSyntacticDiagnostics(file);
  if (syntax.length > 0) return inOrder(syntax.map((found) => fromTypeScript(ts, file, found)));
  const violations = findViolations(ts, file).map(({ node, message }) =>
    at(file, node.getStart(file), firstLineEnd(file, node), message),
  );
  const grammar = program
    .getSemanticDiagnostics(file)
    .filter(({ code }) => grammarErrors.has(code))
    .map((found) => fromTypeScript(ts, file, found));
  const taken = new Set(violations.map(({ line }) => line));
  return inOrder([...violations, ...grammar.filter(({ line }) => !taken.has(line))]);
}

function fromTypeScript(ts: TypeScript, file: ts.SourceFile, found: ts.Diagnostic): Diagnostic {
  const start = found.start ?? 0;
  const message = ts.flattenDiagnosticMessageText(found.messageText, "\n");
  return at(file, start, start + (found.length ?? 0), message);
}

function at(file: ts.SourceFile, start: number, end: number, message: string): Diagnostic {
  const from = file.getLineAndCharacterOfPosition(start);
  const to = file.getLineAndCharacterOfPosition(end);
  return {
    severity: "error",
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    message,
  };
}

/** A loop's or call's whole extent would mark half the program: what is marked ends with its first line. */
function firstLineEnd(file: ts.SourceFile, node: ts.Node): number {
  const start = node.getStart(file);
  const newline = file.text.slice(start, node.end).search(/\r?\n/);
  return newline < 0 ? node.end : start + newline;
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
