import type { ThemeRegistration } from "shiki/core";

/** The colours of code, by what a token is; the page's own palette, and a contrast of 4.5 : 1 or more. */
interface CodePalette {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly selection: string;
  readonly line: string;
  readonly keyword: string;
  readonly string: string;
  readonly number: string;
  readonly function: string;
  readonly type: string;
  readonly comment: string;
}

export const lightPalette: CodePalette = {
  background: "#ffffff",
  text: "#1c2024",
  quiet: "#5b636b",
  selection: "#f6ddd0",
  line: "#e2ded4",
  keyword: "#86285c",
  string: "#0f766e",
  number: "#b23c0b",
  function: "#1c4a86",
  type: "#7a4d06",
  comment: "#636b73",
};

export const darkPalette: CodePalette = {
  background: "#1b1f23",
  text: "#e8e6e1",
  quiet: "#9aa3ab",
  selection: "#4a3327",
  line: "#2d3338",
  keyword: "#e39ac0",
  string: "#4fd1b9",
  number: "#ffab7d",
  function: "#8ab8f0",
  type: "#e5b567",
  comment: "#939ca4",
};

function theme(name: string, type: "light" | "dark", palette: CodePalette): ThemeRegistration {
  return {
    name,
    type,
    colors: {
      "editor.background": palette.background,
      "editor.foreground": palette.text,
      "editorLineNumber.foreground": palette.quiet,
      "editorLineNumber.activeForeground": palette.text,
      "editorCursor.foreground": palette.text,
      "editor.selectionBackground": palette.selection,
      "editor.lineHighlightBorder": palette.background,
      "editorIndentGuide.background1": palette.line,
      "editorWidget.background": palette.background,
      "editorWidget.foreground": palette.text,
      "editorWidget.border": palette.line,
      "editorSuggestWidget.selectedBackground": palette.selection,
      "editorSuggestWidget.selectedForeground": palette.text,
      "list.hoverBackground": palette.line,
      // Monaco colours brackets by their depth; here they look as in the static code.
      "editorBracketHighlight.foreground1": palette.text,
      "editorBracketHighlight.foreground2": palette.text,
      "editorBracketHighlight.foreground3": palette.text,
      focusBorder: palette.number,
    },
    settings: [
      { settings: { foreground: palette.text, background: palette.background } },
      { scope: ["comment", "punctuation.definition.comment"], settings: { foreground: palette.comment } },
      {
        scope: [
          "keyword",
          "storage",
          "variable.language",
          "constant.language",
          "punctuation.definition.template-expression",
          "keyword.operator.new",
          "keyword.operator.expression",
          "keyword.operator.logical.python",
        ],
        settings: { foreground: palette.keyword },
      },
      {
        scope: ["keyword.operator", "storage.type.function.arrow", "meta.template.expression"],
        settings: { foreground: palette.text },
      },
      {
        scope: [
          "string",
          "punctuation.definition.string",
          "constant.character.escape",
          "storage.type.string.python",
        ],
        settings: { foreground: palette.string },
      },
      { scope: ["constant.numeric"], settings: { foreground: palette.number } },
      {
        scope: ["entity.name.function", "support.function", "meta.function-call.generic"],
        settings: { foreground: palette.function },
      },
      {
        scope: [
          "entity.name.type",
          "entity.name.class",
          "support.type",
          "support.class",
          "entity.other.inherited-class",
        ],
        settings: { foreground: palette.type },
      },
      { scope: ["entity.name.function.decorator"], settings: { foreground: palette.function } },
    ],
  };
}

/** Shiki's theme for light pages. */
export const lightTheme = theme("loopscope-light", "light", lightPalette);

/** Shiki's theme for dark pages. */
export const darkTheme = theme("loopscope-dark", "dark", darkPalette);

/** Both, as Shiki's `themes` option takes them: the colours become `--shiki-light` and `--shiki-dark`. */
export const themes = { light: lightTheme, dark: darkTheme };
