import { withoutControls } from "../../trace/words/controls.ts";
import { beginningOf } from "../../trace/words/shorten.ts";
import { frameClock } from "../page/browser.ts";
import { define, keepInView, make } from "../dom.ts";
import { type LiveOutputView, type Row, rowsOf, sameRow, type Terminal } from "./output-rows.ts";
import { linkMessage } from "../errors/message-link.ts";
import { glossAfter, markedText } from "./glossed-text.ts";
import { type Glosses, parseGlosses } from "./glosses.ts";
import { RowSlices } from "./row-slices.ts";
import { words } from "../words.ts";

/** What shows lines as a terminal does, once it is loaded. */
let terminal: typeof import("./terminal/terminal-text.ts") | null = null;

/** The longest line that is shown whole, in UTF-16 code units; what is compared is always the whole line. */
const MAX_SHOWN_LINE_LENGTH = 10_000;
const ROWS_OF_A_GROUP = 100;
/** What covers the beginning of the outputs when they scroll: their heads. Pixels. */
const UNDER_HEADS = { above: 36, below: 4 };
const UNPRINTED: ReadonlySet<Row["kind"]> = new Set(["missing", "to-come", "reserved"]);
/** How many characters of a line take as long to draw as one row. */
const TEXT_OF_A_ROW = 200;

/**
 * The live output, a log: one row a line, with its mark and its virtual second. Unchanged rows are not
 * touched, so that a screen reader announces a line once. Lines to come take the space that they will need.
 */
export class LiveOutput extends HTMLElement {
  readonly #elements: HTMLElement[] = [];
  /** The row of the line that was printed last; -1 when there is none. */
  #last = -1;
  #cancelFollowing: (() => void) | null = null;
  /** The view to draw again once what it needs is loaded. */
  #waiting: LiveOutputView | null = null;
  /** The server's rows reserve the room of these lines. */
  readonly #room = [...this.querySelectorAll<HTMLElement>("[data-room]")].map(
    ({ dataset }) => dataset.room ?? "",
  );
  readonly #glosses = parseGlosses(this.dataset.glosses);
  readonly #rows = new RowSlices<Row>(
    {
      put: (place, row) => {
        const element = rowElement(row, this.#glosses);
        const old = this.#elements[place];
        if (old === undefined) this.#lastGroup().append(element);
        else old.replaceWith(element);
        this.#elements[place] = element;
        if (place <= this.#last) this.#followSoon();
      },
      cut: (from) => {
        for (const element of this.#elements.splice(from)) element.remove();
        while (this.lastElementChild?.childElementCount === 0) this.lastElementChild.remove();
      },
    },
    {
      same: sameRow,
      weight: ({ text }) => 1 + Math.min(text.length, MAX_SHOWN_LINE_LENGTH) / TEXT_OF_A_ROW,
    },
    (callback) => {
      frameClock.request(callback);
    },
  );

  // Adding a child makes a browser lay out all children of its parent, so thousands of rows are divided into
  // groups.
  #lastGroup(): Element {
    const last = this.lastElementChild;
    if (last !== null && last.childElementCount < ROWS_OF_A_GROUP) return last;
    const group = make("div", "row-group");
    this.append(group);
    return group;
  }

  /** Replaces the shown rows by those of a run. */
  show(view: LiveOutputView): void {
    this.#waiting = null;
    // The server's rows only reserve space.
    if (this.#elements.length === 0) this.replaceChildren();
    const rows = rowsOf(view, this.#room, this.#terminalFor(view));
    const last = rows.findLastIndex(({ kind }) => !UNPRINTED.has(kind));
    const isOther = last !== this.#last;
    this.#last = last;
    this.#rows.show(rows);
    if (isOther) this.#followSoon();
  }

  // Few programs need it: it is loaded when the first of them prints.
  #terminalFor(view: LiveOutputView): Terminal | null {
    if (!view.needsTerminal) return null;
    if (terminal !== null) return terminal.terminalLines;
    this.#waiting = view;
    import("./terminal/terminal-text.ts").then(
      (loaded) => {
        terminal = loaded;
        if (this.#waiting === view) this.show(view);
      },
      () => {
        // The lines are shown without what a terminal carries out. The next ones try again.
      },
    );
    return null;
  }

  #followSoon(): void {
    this.#cancelFollowing ??= frameClock.request(() => {
      this.#cancelFollowing = null;
      this.#follow();
    });
  }

  // The line that was printed last stays in view. The outputs of the cell scroll together, or this alone.
  #follow(): void {
    const outputs = this.closest(".outputs");
    const row = this.#elements[this.#last];
    if (row !== undefined) {
      const hasScrolled = [
        keepInView(this, row),
        outputs !== null && keepInView(outputs, row, UNDER_HEADS),
      ].includes(true);
      // Rows that come into view are laid out only now, and may be higher than was assumed.
      if (hasScrolled) this.#followSoon();
    } else {
      this.scrollTop = 0;
      if (outputs !== null) outputs.scrollTop = 0;
    }
  }
}

function rowElement(row: Row, glosses: Glosses): HTMLElement {
  const element = make("div", "row");
  element.dataset.kind = row.kind;
  element.toggleAttribute("data-error", row.isError);
  const mark = make("span", "mark");
  const time = make("span", "time", row.time === null ? "" : words.seconds(row.time));
  const text = make("span", "text");
  if (row.kind === "to-come" || row.kind === "reserved") {
    // The line itself is in the expected output; here it only reserves space.
    element.setAttribute("aria-hidden", "true");
    text.dataset.room = row.text;
    if (row.kind === "to-come") text.append(make("span", "to-come", words.toCome));
  } else {
    const { shown, left } = lineOf(row);
    text.append(...shown);
    if (row.kind !== "missing") linkMessage(text, text.textContent);
    if (left > 0) text.append(make("span", "cut", words.leftOut(left)));
    mark.append(make("span", "for-readers", row.mark));
  }
  if (row.kind !== "missing") text.append(...glossAfter(row.text.slice(0, MAX_SHOWN_LINE_LENGTH), glosses));
  if (row.note !== "") text.append(make("span", "note", row.note));
  if (row.cause !== "") text.append(make("span", "cause", row.cause));
  element.append(mark, time, text);
  return element;
}

/** The parts of a row's line that are shown, and how much of it is left out, in UTF-16 code units. */
function lineOf({ text, shown }: Row): { shown: readonly (string | HTMLElement)[]; left: number } {
  const length = shown?.reduce((sum, piece) => sum + piece.text.length, 0) ?? Infinity;
  if (shown !== null && terminal !== null && length <= MAX_SHOWN_LINE_LENGTH)
    return { shown: shown.map(terminal.styledElement), left: 0 };
  const beginning = beginningOf(text, MAX_SHOWN_LINE_LENGTH);
  return { shown: markedText(withoutControls(beginning.text)), left: beginning.left };
}

define("live-output", LiveOutput);
