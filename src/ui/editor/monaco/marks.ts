import * as monaco from "monaco-editor/editor/editor.api.js";
import type { Diagnostic } from "../../../compiler/program.ts";
import type { Failure } from "../../session/session.ts";

/**
 * The marks of what cannot be compiled.
 *
 * @param model the program; places that its language service has marked are not marked twice
 */
export function markersFor(
  model: monaco.editor.ITextModel,
  problems: readonly Diagnostic[],
): monaco.editor.IMarkerData[] {
  const marked = new Set(
    monaco.editor.getModelMarkers({ resource: model.uri }).map((marker) => marker.startLineNumber),
  );
  return problems
    .filter((problem) => !marked.has(problem.line))
    .map((problem) => ({
      severity: problem.severity === "error" ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
      startLineNumber: problem.line,
      startColumn: problem.column,
      endLineNumber: problem.endLine,
      endColumn: problem.endColumn,
      message: problem.message,
    }));
}

/** The line at which an exception left the program, with its message. */
export function failureDecoration({ line, message }: Failure): monaco.editor.IModelDeltaDecoration {
  return {
    range: new monaco.Range(line, 1, line, Number.MAX_SAFE_INTEGER),
    options: {
      isWholeLine: true,
      className: "failed-line",
      after: { content: `  ${message}`, inlineClassName: "failure-message" },
      showIfCollapsed: true,
    },
  };
}

/** The decoration of a whole line with a CSS class. */
export function lineDecoration(line: number, className: string): monaco.editor.IModelDeltaDecoration {
  return {
    range: new monaco.Range(line, 1, line, Number.MAX_SAFE_INTEGER),
    options: { isWholeLine: true, className },
  };
}
