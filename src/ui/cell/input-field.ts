import { make } from "../dom.ts";
import { typedInput } from "../program/typed-input.ts";
import type { CellHost } from "./cell-host.ts";
import { OpenFields } from "./open-fields.ts";

/** The words of the field. They are loaded with it, because few readers use it. */
const words = {
  lines: "Lines that input() reads",
  linesOfPython: "Lines that input() and sys.stdin read",
  arguments: "Arguments, for sys.argv",
};

const ROWS = 3;

const open = new OpenFields();

/**
 * Shows the field in which a reader types what the cell's program reads, or closes it. What was typed stays
 * with the program, and is in its links.
 *
 * @param button the button that was pressed
 */
export function toggleInputField(cell: CellHost, button: HTMLButtonElement): void {
  if (open.close(cell)) return;
  const field = make("div", "input-field");
  const lines = document.createElement("textarea");
  lines.rows = ROWS;
  lines.spellcheck = false;
  const argumentsField = document.createElement("input");
  argumentsField.spellcheck = false;
  argumentsField.autocapitalize = "none";
  const linesLabel = make("span", "");
  const ofLines = make("label", "");
  const ofArguments = make("label", "");
  ofLines.append(linesLabel, lines);
  ofArguments.append(make("span", "", words.arguments), argumentsField);
  field.append(ofLines, ofArguments);

  const show = (): void => {
    const { code, session } = cell.shown;
    const isPython = code.language === "python";
    linesLabel.textContent = isPython ? words.linesOfPython : words.lines;
    ofArguments.hidden = !isPython;
    const input = session.text.$input.get();
    // What the reader types stays as it is.
    if (lines.value !== input?.lines) lines.value = input?.lines ?? "";
    if (argumentsField.value !== input?.arguments) argumentsField.value = input?.arguments ?? "";
  };
  open.add(cell, field, button, show);
  field.addEventListener("input", () => {
    const { text } = cell.shown.session;
    text.give(typedInput(text.$input.get(), { lines: lines.value, arguments: argumentsField.value }));
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    open.close(cell);
    button.focus();
  });
  button.closest(".cell-foot")?.after(field);
  show();
  lines.focus();
}
