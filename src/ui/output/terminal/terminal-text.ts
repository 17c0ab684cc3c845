import { type Color, createColorPalette } from "ansi-sequence-parser";
import { hasControls } from "../../../trace/words/controls.ts";
import { make } from "../../dom.ts";
import { PLAIN, type StyledText, Styles, terminalLine } from "./terminal-line.ts";

/** The named colours are the style sheet's, for both themes; all others are the same in both. */
const palette = createColorPalette({
  black: "var(--terminal-black)",
  red: "var(--terminal-red)",
  green: "var(--terminal-green)",
  yellow: "var(--terminal-yellow)",
  blue: "var(--terminal-blue)",
  magenta: "var(--terminal-magenta)",
  cyan: "var(--terminal-cyan)",
  white: "var(--terminal-white)",
  brightBlack: "var(--terminal-bright-black)",
  brightRed: "var(--terminal-bright-red)",
  brightGreen: "var(--terminal-bright-green)",
  brightYellow: "var(--terminal-bright-yellow)",
  brightBlue: "var(--terminal-bright-blue)",
  brightMagenta: "var(--terminal-bright-magenta)",
  brightCyan: "var(--terminal-bright-cyan)",
  brightWhite: "var(--terminal-bright-white)",
});

const INK = "var(--ink)";
const GROUND = "var(--raised)";
const NAMED_COLORS = 16;

/** The lines of a text that CSS and the sequences of terminals have different names for. */
const LINES = [
  ["underline", "underline"],
  ["overline", "overline"],
  ["strikethrough", "line-through"],
] as const;

/**
 * What a terminal shows of lines, each in order: colours that one sets hold for those after it.
 *
 * @param lines without their newlines
 * @returns null for a line that it shows as it is
 */
export function terminalLines(lines: readonly string[]): readonly (readonly StyledText[] | null)[] {
  const styles = new Styles();
  return lines.map((line) =>
    styles.present === PLAIN && !hasControls(line) ? null : terminalLine(line, styles),
  );
}

/** A stretch of a line as an element; as text alone when its style is plain. */
export function styledElement({ text, style }: StyledText): HTMLElement | string {
  if (style === PLAIN) return text;
  const { foreground, background, decorations } = style;
  const [front, behind] = decorations.has("reverse")
    ? [colourOf(background) ?? GROUND, colourOf(foreground) ?? INK]
    : [colourOf(foreground) ?? inkOn(background), colourOf(background) ?? ""];
  const element = make("span", "styled", text);
  // The policy of the page allows styles that are set so, and none in HTML.
  Object.assign(element.style, {
    color: front,
    backgroundColor: behind,
    fontWeight: decorations.has("bold") ? "700" : "",
    fontStyle: decorations.has("italic") ? "italic" : "",
    opacity: decorations.has("dim") ? "0.7" : "",
    visibility: decorations.has("hidden") ? "hidden" : "",
    textDecorationLine: LINES.flatMap(([name, line]) => (decorations.has(name) ? [line] : [])).join(" "),
  });
  return element;
}

function colourOf(color: Color | null): string | null {
  return color === null ? null : palette.value(color);
}

/** The colour of a text that has none of its own: one that can be read on the ground that it has. */
function inkOn(background: Color | null): string {
  if (background === null) return "";
  // All colours of the style sheet can be read on the ground of a cell, and it on them.
  if (isNamed(background)) return GROUND;
  const [red = 0, green = 0, blue = 0] = (palette.value(background).match(/[\da-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  // The luma of ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140 ? "#ffffff" : "#000000";
}

function isNamed(color: Color): boolean {
  return color.type === "named" || (color.type === "table" && color.index < NAMED_COLORS);
}
