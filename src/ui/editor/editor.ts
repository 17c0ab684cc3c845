import type { Diagnostic } from "../../compiler/program.ts";
import type { Language } from "../page/preferences.ts";
import type { Failure } from "../session/session.ts";

/** The options of an editor in a cell. */
export interface CellEditorOptions {
  readonly parent: HTMLElement;
  /** Names the program among those of the page. */
  readonly id: string;
  readonly language: Language;
  /** The accessible name, which also says how to leave. */
  readonly label: string;
  readonly source: string;
  /** The static code, whose metrics the editor uses so that nothing moves. */
  readonly like: HTMLElement;
  readonly changed: (source: string) => void;
  /** Called when the reader points at a line; null when the pointer leaves. */
  readonly pointed: (line: number | null) => void;
}

/** An editor in a cell: Monaco, or a plain text field on touch screens. */
export interface CellEditor {
  /** Replaces the text; the editor's undo can restore it. */
  setSource(source: string): void;
  /** Forgets what was typed before, because another program is shown: undo does not bring that back. */
  forgetHistory(): void;
  /** Sets the accessible name. */
  setLabel(label: string): void;
  focus(): void;
  showProblems(problems: readonly Diagnostic[]): void;
  showFailure(failure: Failure | null): void;
  /** Marks the line at which the program is at the present moment, and keeps it in view. */
  showPresent(line: number | null): void;
  /** Marks lines at which another part of the page points. */
  showPointed(lines: readonly number[]): void;
  /** Moves the cursor to a line, and scrolls to it. */
  goTo(line: number): void;
}
