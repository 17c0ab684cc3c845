import type { Diagnostic } from "../compiler/program.ts";
import type { Language } from "./preferences.ts";
import type { Failure } from "./session.ts";

/** What an editor in a cell needs to know. */
export interface CellEditorOptions {
  readonly parent: HTMLElement;
  /** Names the program among those of the page. */
  readonly id: string;
  readonly language: Language;
  /** The accessible name, which also says how to leave. */
  readonly label: string;
  readonly source: string;
  /** The static code, whose metrics the editor takes over so that nothing moves. */
  readonly like: HTMLElement;
  readonly changed: (source: string) => void;
  /** The reader points at a line, or at none any more. */
  readonly pointed: (line: number | null) => void;
}

/** An editor that stands in a cell: Monaco, or a plain text field on touch screens. */
export interface CellEditor {
  /** Puts another text in; the editor's own undo can take that back. */
  setSource(source: string): void;
  focus(): void;
  showProblems(problems: readonly Diagnostic[]): void;
  showFailure(failure: Failure | null): void;
  /** Marks the line at which the program is at the present moment. */
  showPresent(line: number | null): void;
  /** Marks lines that something else of the page points at. */
  showPointed(lines: readonly number[]): void;
  /** Puts the cursor on a line, and the line in sight. */
  goTo(line: number): void;
}
