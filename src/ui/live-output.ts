import type { OutputLine } from "../trace/folds/output.ts";
import type { ComparedLine, Comparison } from "./diff.ts";
import { define, make } from "./elements.ts";
import { unreachable } from "./unreachable.ts";
import { words } from "./words.ts";

/** What is to be shown of one run. */
export interface LiveOutputView {
  readonly lines: readonly OutputLine[];
  /** Null when the output is not compared with anything. */
  readonly comparison: Comparison | null;
  readonly expected: readonly string[];
  /** Whether these are the lines of the very program that ran; of another one they are no more than a comparison. */
  readonly isRecorded: boolean;
  /** Why the first line that differs is as it is, where that is known. */
  readonly cause: string | null;
  /** Lines still to come are announced only while the program runs. */
  readonly running: boolean;
}

type ComparedWords = (typeof words.comparedLines)["recorded" | "other"];

interface Row {
  readonly kind: "same" | "different" | "extra" | "missing" | "to-come" | "reserved" | "plain";
  readonly text: string;
  readonly time: number | null;
  readonly isError: boolean;
  /** How it compares, in a word for screen readers. */
  readonly mark: string;
  /** What CPython printed in this row, where that must be said. */
  readonly note: string;
  /** Why it differs. */
  readonly cause: string;
}

/**
 * The live output, a log: one row a line, with its mark and its virtual second. Rows that did not change are left
 * alone, so that a screen reader hears a line once. Lines to come take the room that they will need.
 */
export class LiveOutput extends HTMLElement {
  #rows: Row[] = [];
  #elements: HTMLElement[] = [];

  /** Shows the rows of a run in place of what is shown. */
  show(view: LiveOutputView): void {
    const rows = rowsOf(view);
    // The server's rows only hold the room.
    if (this.#rows.length === 0) this.replaceChildren();
    rows.forEach((row, index) => {
      const before = this.#rows[index];
      if (before !== undefined && sameRow(before, row)) return;
      const element = rowElement(row);
      const old = this.#elements[index];
      if (old === undefined) this.append(element);
      else old.replaceWith(element);
      this.#elements[index] = element;
    });
    for (const element of this.#elements.splice(rows.length)) element.remove();
    this.#rows = rows;
  }
}

function rowsOf(view: LiveOutputView): Row[] {
  const rows = plainRowsOf(view);
  const first = rows.findIndex(({ kind }) => ["different", "extra", "missing"].includes(kind));
  return rows.map((row, place) => (place === first ? { ...row, cause: view.cause ?? "" } : row));
}

function plainRowsOf({ lines, comparison, expected, isRecorded, running }: LiveOutputView): Row[] {
  const compared = words.comparedLines[isRecorded ? "recorded" : "other"];
  const printed = (index: number, kind: Row["kind"], note = ""): Row => {
    const line = lines[index];
    return {
      kind,
      text: line?.text ?? "",
      time: line?.time ?? null,
      isError: line?.stream === "stderr",
      mark: kind === "same" || kind === "different" || kind === "extra" ? compared[kind] : "",
      note,
      cause: "",
    };
  };
  if (comparison === null) return lines.map((_, index) => printed(index, "plain"));
  return comparison.lines.map((line) => comparedRow(line, expected, compared, printed, running));
}

function comparedRow(
  line: ComparedLine,
  expected: readonly string[],
  compared: ComparedWords,
  printed: (index: number, kind: Row["kind"], note?: string) => Row,
  running: boolean,
): Row {
  switch (line.kind) {
    case "same":
      return printed(line.live, "same");
    case "different":
      return printed(line.live, "different", compared.insteadOf(expected[line.expected] ?? ""));
    case "extra":
      return printed(line.live, "extra", compared.isExtra);
    case "missing":
      return {
        kind: "missing",
        text: compared.isMissing(expected[line.expected] ?? ""),
        time: null,
        isError: false,
        mark: compared.missing,
        note: "",
        cause: "",
      };
    case "to-come":
      return {
        kind: running ? "to-come" : "reserved",
        text: expected[line.expected] ?? "",
        time: null,
        isError: false,
        mark: "",
        note: "",
        cause: "",
      };
    default:
      return unreachable(line);
  }
}

function sameRow(a: Row, b: Row): boolean {
  return (
    a.kind === b.kind &&
    a.text === b.text &&
    a.time === b.time &&
    a.isError === b.isError &&
    a.mark === b.mark &&
    a.note === b.note &&
    a.cause === b.cause
  );
}

function rowElement(row: Row): HTMLElement {
  const element = make("div", "row");
  element.dataset.kind = row.kind;
  element.toggleAttribute("data-error", row.isError);
  const mark = make("span", "mark");
  const time = make("span", "time", row.time === null ? "" : words.seconds(row.time));
  const text = make("span", "text");
  if (row.kind === "to-come" || row.kind === "reserved") {
    // The line itself stands in the expected output; here it only keeps its room.
    element.setAttribute("aria-hidden", "true");
    text.dataset.room = row.text;
    if (row.kind === "to-come") text.append(make("span", "to-come", words.toCome));
  } else {
    text.textContent = row.text;
    mark.append(make("span", "for-readers", row.mark));
  }
  if (row.note !== "") text.append(make("span", "note", row.note));
  if (row.cause !== "") text.append(make("span", "cause", row.cause));
  element.append(mark, time, text);
  return element;
}

define("live-output", LiveOutput);
