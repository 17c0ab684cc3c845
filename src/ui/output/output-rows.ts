import type { OutputLine } from "../../trace/folds/output.ts";
import type { ComparedLine, ComparedOutput } from "./output-comparison.ts";
import { withoutControls } from "../../trace/words/controls.ts";
import { unreachable } from "../../trace/unreachable.ts";
import type { StyledText, TextStyle } from "./terminal/terminal-line.ts";
import { outputWords } from "./words.ts";

/** Makes what a terminal shows of lines, in their order; null where that is the line itself. */
export type Terminal = (lines: readonly string[]) => readonly (readonly StyledText[] | null)[];

/** The output of one run and its comparison. */
export interface LiveOutputView {
  readonly lines: readonly OutputLine[];
  /** The beginnings of lines that are not finished. They are compared with nothing. */
  readonly open: readonly OutputLine[];
  /** Whether there is something in the lines that a terminal carries out. */
  readonly needsTerminal: boolean;
  /** These lines, and those of the run that come later, as far as they are known. */
  readonly known: readonly OutputLine[];
  /** Null when the output is not compared with anything. */
  readonly comparison: ComparedOutput | null;
  readonly expected: readonly string[];
  /**
   * Whether the expected lines were recorded from the program that ran; those of another program are only a
   * comparison.
   */
  readonly isRecorded: boolean;
  /** The explanation of the first line that differs, if it is known. */
  readonly cause: string | null;
  /** Lines still to come are announced only while the program runs. */
  readonly running: boolean;
}

type ComparedWords = (typeof outputWords.comparedLines)["recorded" | "other"];

/** One row of the live output. */
export interface Row {
  readonly kind: "same" | "different" | "moved" | "extra" | "missing" | "to-come" | "reserved" | "plain";
  readonly text: string;
  /** What a terminal shows of it, if that is something else. */
  readonly shown: readonly StyledText[] | null;
  readonly time: number | null;
  readonly isError: boolean;
  /** The result of its comparison, in a word for screen readers. */
  readonly mark: string;
  /** What CPython printed in this row, if it differs. */
  readonly note: string;
  /** Why it differs. */
  readonly cause: string;
}

/**
 * The rows of a run: one for each line that it printed, and one for each that is missing or to come.
 *
 * @param room the lines that the program as it was recorded prints, in the wording of its language
 * @param terminal is given when there is something in the lines that a terminal carries out
 */
export function rowsOf(
  view: LiveOutputView,
  room: readonly string[] = [],
  terminal: Terminal | null = null,
): Row[] {
  const rows = plainRowsOf(view, view.isRecorded ? room : [], terminal);
  const first = rows.findIndex(({ kind }) => ["different", "moved", "extra", "missing"].includes(kind));
  return rows.map((row, place) => (place === first ? { ...row, cause: view.cause ?? "" } : row));
}

function plainRowsOf(view: LiveOutputView, room: readonly string[], terminal: Terminal | null): Row[] {
  const { lines, open, known, comparison, expected, isRecorded, running } = view;
  const all = [...lines, ...open];
  const screen = terminal?.(all.map(({ text }) => text));
  const compared = outputWords.comparedLines[isRecorded ? "recorded" : "other"];
  const printed = (index: number, kind: Row["kind"], note = ""): Row => {
    const line = all[index];
    return {
      kind,
      text: line?.text ?? "",
      shown: screen?.[index] ?? null,
      time: line?.time ?? null,
      isError: line?.stream === "stderr",
      mark: isCompared(kind) ? compared[kind] : "",
      note,
      cause: "",
    };
  };
  if (comparison === null) return all.map((_, index) => printed(index, "plain"));
  const rows = comparison.lines.map((line) =>
    line.kind === "to-come"
      ? rowToCome(known[line.expected]?.text ?? room[line.expected] ?? expected[line.expected] ?? "", running)
      : comparedRow(line, expected, compared, printed),
  );
  // They take the room of the lines that they become.
  const isToCome = ({ kind }: Row): boolean => kind === "to-come" || kind === "reserved";
  const next = rows.findIndex(isToCome);
  const begun = open.map((_, place) => printed(lines.length + place, "plain"));
  if (next === -1) rows.push(...begun);
  else rows.splice(next, Math.min(begun.length, rows.length - next), ...begun);
  return rows;
}

function isCompared(kind: Row["kind"]): kind is "same" | "different" | "moved" | "extra" {
  return kind === "same" || kind === "different" || kind === "moved" || kind === "extra";
}

function rowToCome(text: string, running: boolean): Row {
  const kind = running ? "to-come" : "reserved";
  return { kind, text, shown: null, time: null, isError: false, mark: "", note: "", cause: "" };
}

function comparedRow(
  line: Exclude<ComparedLine, { kind: "to-come" }>,
  expected: readonly string[],
  compared: ComparedWords,
  printed: (index: number, kind: Row["kind"], note?: string) => Row,
): Row {
  switch (line.kind) {
    case "same":
      return printed(line.live, "same");
    case "different":
      return printed(
        line.live,
        "different",
        compared.insteadOf(withoutControls(expected[line.expected] ?? "")),
      );
    case "moved":
      return printed(line.live, "moved", outputWords.wasLine(line.expected + 1));
    case "extra":
      return printed(line.live, "extra", compared.isExtra);
    case "missing":
      return {
        kind: "missing",
        text: compared.isMissing(withoutControls(expected[line.expected] ?? "")),
        shown: null,
        time: null,
        isError: false,
        mark: compared.missing,
        note: "",
        cause: "",
      };
    default:
      return unreachable(line);
  }
}

/** Whether two rows look the same. */
export function sameRow(a: Row, b: Row): boolean {
  return (
    a.kind === b.kind &&
    a.text === b.text &&
    sameShown(a.shown, b.shown) &&
    a.time === b.time &&
    a.isError === b.isError &&
    a.mark === b.mark &&
    a.note === b.note &&
    a.cause === b.cause
  );
}

function sameShown(a: Row["shown"], b: Row["shown"]): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.length === b.length &&
    a.every(({ text, style }, place) => text === b[place]?.text && sameStyle(style, b[place].style))
  );
}

function sameStyle(a: TextStyle, b: TextStyle): boolean {
  return a === b || JSON.stringify(styleParts(a)) === JSON.stringify(styleParts(b));
}

function styleParts({ foreground, background, decorations }: TextStyle): unknown {
  return [foreground, background, [...decorations]];
}
