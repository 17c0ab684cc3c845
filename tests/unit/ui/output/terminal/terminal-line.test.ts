import { describe, expect, it } from "vitest";
import { PLAIN, Styles, terminalLine } from "../../../../../src/ui/output/terminal/terminal-line.ts";

const ESC = "\u001b";

const shown = (line: string): string =>
  terminalLine(line, new Styles())
    .map(({ text }) => text)
    .join("");

describe("what a terminal shows of a line", () => {
  it.each([
    ["a carriage return goes back to the beginning", "50%\r100%", "100%"],
    ["what is not written over stays", "100%\r50", "500%"],
    ["a backspace goes back by a column and erases nothing", "ab\bc", "ac"],
    ["a backspace at the beginning stays there", "\b\bab", "ab"],
    ["a tab goes to the next multiple of eight", "a\tb", "a       b"],
    ["a tab does not erase what it passes", "abc\r\tz", "abc     z"],
    ["a wide character takes two columns", "中x\ra", "a x"],
    ["a wide character over half of another erases it", "中中\r 国", " 国 "],
    ["a combining character belongs to the one before", "e\u0301x\ro", "ox"],
    ["an emoji of several code points stays whole", "👩\u200dx", "👩\u200dx"],
    ["a sequence erases to the end of the line", `100%\r${ESC}[K50`, "50"],
    ["a sequence erases up to the cursor", `abc${ESC}[1D${ESC}[1K`, "   "],
    ["a sequence erases the whole line", `abc${ESC}[2Kd`, "   d"],
    ["sequences move the cursor in the line", `abc${ESC}[3DX${ESC}[1CY${ESC}[2GZ`, "XZY"],
    ["a bell and a title are not shown", `a\u0007${ESC}]0;title\u0007b`, "ab"],
    ["the text of a link is shown", `${ESC}]8;;https://example.org${ESC}\\text${ESC}]8;;${ESC}\\`, "text"],
    ["whether the cursor is shown says nothing", `${ESC}[?25lab${ESC}[?25h`, "ab"],
    ["what would change other lines is left to see", `${ESC}[2Aab`, "^[[2Aab"],
    ["an escape character alone is left to see", `a${ESC}`, "a^["],
  ])("%s", (_, line, expected) => {
    expect(shown(line)).toBe(expected);
  });

  it("a cursor that is sent far to the right takes no memory for it", () => {
    expect(shown(`a${ESC}[999999999Cb`).length).toBeLessThan(20_000);
  });
});

describe("the style of a text in a terminal", () => {
  it("is what the sequences before it have set", () => {
    const [red, both, plain] = terminalLine(`${ESC}[31ma${ESC}[1mb${ESC}[mc`, new Styles());
    expect(red?.style.foreground).toEqual({ type: "named", name: "red" });
    expect([...(both?.style.decorations ?? [])]).toEqual(["bold"]);
    expect(plain).toEqual({ text: "c", style: PLAIN });
  });

  it("has the colours of a table and of three numbers, too", () => {
    const [table, numbers] = terminalLine(`${ESC}[38;5;208ma${ESC}[48;2;1;2;3mb`, new Styles());
    expect(table?.style.foreground).toEqual({ type: "table", index: 208 });
    expect(numbers?.style.background).toEqual({ type: "rgb", rgb: [1, 2, 3] });
  });

  it("holds for the lines that follow", () => {
    const styles = new Styles();
    terminalLine(`${ESC}[32m`, styles);
    expect(terminalLine("a", styles)[0]?.style.foreground).toEqual({ type: "named", name: "green" });
  });

  it("stays with a text that is not written over", () => {
    const pieces = terminalLine(`${ESC}[31mabc${ESC}[0m\rX`, new Styles());
    expect(pieces.map(({ text }) => text)).toEqual(["X", "bc"]);
    expect(pieces.at(-1)?.style.foreground).toEqual({ type: "named", name: "red" });
  });
});
