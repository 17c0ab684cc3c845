import { linesUpTo } from "./highlight/limits.ts";
import type { CellEditor, CellEditorOptions } from "./editor.ts";

// The field is as high as its text up to this many lines.
const MAX_LINES_IN_SIGHT = 120;

/** A text field in the font of the static code, for touch screens. */
export function createPlainEditor({ parent, label, source, changed }: CellEditorOptions): CellEditor {
  const field = document.createElement("textarea");
  field.className = "plain-editor";
  field.setAttribute("aria-label", label);
  field.spellcheck = false;
  field.autocapitalize = "off";
  field.setAttribute("autocorrect", "off");
  field.wrap = "off";
  const fit = (): void => {
    field.rows = linesUpTo(field.value, MAX_LINES_IN_SIGHT);
  };
  field.value = source;
  fit();
  field.addEventListener("input", () => {
    fit();
    changed(field.value);
  });
  parent.append(field);

  return {
    setSource(text) {
      if (text === field.value) return;
      field.value = text;
      fit();
    },
    // A text that a script sets ends the browser's own history of the field.
    forgetHistory: () => undefined,
    setLabel(label) {
      field.setAttribute("aria-label", label);
    },
    focus() {
      field.focus();
    },
    // The list under the code names the lines; a text field cannot mark them.
    showProblems: () => undefined,
    showFailure: () => undefined,
    showPresent: () => undefined,
    showPointed: () => undefined,
    goTo(line) {
      const lines = field.value.split("\n");
      const begin = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
      field.focus({ preventScroll: true });
      field.setSelectionRange(begin, begin + (lines[line - 1]?.length ?? 0));
      field.scrollIntoView({ block: "nearest" });
    },
  };
}
