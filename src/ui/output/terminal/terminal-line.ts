import { createAnsiSequenceParser, type ParseToken } from "ansi-sequence-parser";
import { eastAsianWidth } from "get-east-asian-width";

/** How characters are drawn. The decorations are those of ECMA-48, such as "bold" and "underline". */
export type TextStyle = Pick<ParseToken, "foreground" | "background" | "decorations">;

/** A stretch of a line in one style. */
export interface StyledText {
  readonly text: string;
  readonly style: TextStyle;
}

/** A column of the line. The second column of a wide character has no text. */
interface Cell {
  readonly text: string;
  readonly style: TextStyle;
}

export const PLAIN: TextStyle = { foreground: null, background: null, decorations: new Set() };

const TAB_WIDTH = 8;
/** A cursor that is sent further right than this stays there, as at the edge of a terminal. */
const COLUMNS = 10_000;
const TOKENS =
  /\u001b\[(?<parameters>[0-?]*)[ -/]*(?<final>[@-~])|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[^]/gu;
const MARKS = /^\p{M}|\u200d|\ufe0f/u;
const BLANK = " ";
/** How `cat -v` shows the escape character. */
const ESCAPE = "^[";

/**
 * A line as a terminal shows it after all of it was written: a carriage return and a backspace move the
 * cursor, and what comes then replaces what is there. Sequences that would change other lines, or that no
 * line of a terminal shows, are left in the text, with `^[` for their escape character.
 *
 * The sequences are those of ECMA-48, as xterm carries them out (its `ctlseqs`).
 *
 * @param text a line without its newline
 * @param styles what was set by the lines before; it is changed by this one
 */
export function terminalLine(text: string, styles: Styles): readonly StyledText[] {
  const line = new Line(styles);
  for (const { 0: token, groups } of text.matchAll(TOKENS)) {
    if (groups?.final === undefined) line.write(token);
    else line.carryOut(token, groups.parameters ?? "", groups.final);
  }
  return line.pieces();
}

/** The style in which a terminal writes. */
export class Styles {
  readonly #parser = createAnsiSequenceParser();
  present = PLAIN;

  /** @param parameters of the sequence that sets it: numbers with semicolons between them */
  set(parameters: string): void {
    // Without a number it is 0: back to plain. The library ignores a missing one.
    const numbers = parameters.replaceAll(/(?<=^|;)(?=;|$)/g, "0");
    const [style] = this.#parser.parse(`\u001b[${numbers}mx`);
    if (style !== undefined) this.present = isPlain(style) ? PLAIN : style;
  }
}

function isPlain({ foreground, background, decorations }: TextStyle): boolean {
  return foreground === null && background === null && decorations.size === 0;
}

class Line {
  readonly #cells: Cell[] = [];
  readonly #styles: Styles;
  #column = 0;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  write(token: string): void {
    if (token === "\r") this.#column = 0;
    else if (token === "\b") this.#column = Math.max(0, this.#column - 1);
    else if (token === "\t") this.#column += TAB_WIDTH - (this.#column % TAB_WIDTH);
    else if (token === "\u001b") this.#putAll(ESCAPE);
    // A title, the bell and other control characters are not shown.
    else if (token.startsWith("\u001b") || token < BLANK || token === "\u007f") return;
    else this.#put(token);
  }

  carryOut(sequence: string, parameters: string, final: string): void {
    const count = Math.max(1, Number.parseInt(parameters, 10) || 1);
    switch (final) {
      case "m":
        this.#styles.set(parameters);
        return;
      case "C":
        this.#column = Math.min(COLUMNS, this.#column + count);
        return;
      case "D":
        this.#column = Math.max(0, this.#column - count);
        return;
      case "G":
        this.#column = Math.min(COLUMNS, count - 1);
        return;
      case "K":
        this.#erase(parameters);
        return;
      default:
        // Whether the cursor is shown, and similar settings of a terminal.
        if (!parameters.startsWith("?")) this.#putAll(sequence.replace("\u001b", ESCAPE));
    }
  }

  pieces(): readonly StyledText[] {
    const pieces: StyledText[] = [];
    for (const cell of this.#cells) {
      const last = pieces.at(-1);
      if (last?.style === cell.style) pieces[pieces.length - 1] = { ...last, text: last.text + cell.text };
      else pieces.push(cell);
    }
    return pieces;
  }

  #putAll(text: string): void {
    for (const character of text) this.#put(character);
  }

  #put(character: string): void {
    const { present: style } = this.#styles;
    const cells = this.#cells;
    if (MARKS.test(character) && this.#column > 0) {
      this.#mark(character);
      return;
    }
    while (cells.length < this.#column) cells.push({ text: BLANK, style: PLAIN });
    const width = eastAsianWidth(character.codePointAt(0) ?? 0);
    // Half of a wide character cannot be shown.
    if (cells[this.#column]?.text === "") cells[this.#column - 1] = { text: BLANK, style };
    if (cells[this.#column + width]?.text === "") cells[this.#column + width] = { text: BLANK, style };
    cells[this.#column] = { text: character, style };
    if (width === 2) cells[this.#column + 1] = { text: "", style };
    this.#column += width;
  }

  /** Adds a combining character to the one before it. */
  #mark(character: string): void {
    const before = this.#cells[this.#column - 1]?.text === "" ? this.#column - 2 : this.#column - 1;
    const cell = this.#cells[before];
    if (cell !== undefined) this.#cells[before] = { ...cell, text: cell.text + character };
  }

  #erase(parameters: string): void {
    const cells = this.#cells;
    if (parameters === "1")
      cells.fill({ text: BLANK, style: PLAIN }, 0, Math.min(cells.length, this.#column + 1));
    else if (parameters === "2") cells.length = 0;
    else cells.length = Math.min(cells.length, this.#column);
  }
}
