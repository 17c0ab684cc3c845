import { describe, expect, it } from "vitest";
import { fitText, textWidth } from "../../../../../src/ui/timeline/drawing/shapes.ts";
import { shapesToSvg } from "../../../../../src/ui/timeline/drawing/svg.ts";

describe("the drawing of shapes", () => {
  it("writes a program's own words as text", () => {
    const svg = shapesToSvg([
      { kind: "text", x: 1, y: 2, text: '<script>"&', tone: "ink", anchor: "start", isStrong: false },
    ]);
    expect(svg).toContain("&lt;script&gt;&quot;&amp;");
  });

  it("dots the wait for a timer and dashes that for a lock", () => {
    const line = { kind: "line", x: 0, y: 0, x2: 9, y2: 0, tone: "waiting", width: 2 } as const;
    const drawn = ["dotted", "dashed", "solid"].map((_, place) =>
      shapesToSvg([{ ...line, dash: (["dotted", "dashed", "solid"] as const)[place] ?? "solid" }]),
    );
    expect(new Set(drawn).size).toBe(3);
  });

  it("cuts a text that has no room, and leaves out what would be only dots", () => {
    expect(fitText("short", 200)).toBe("short");
    const cut = fitText("a text that is too long", 60);
    expect(cut.endsWith("…")).toBe(true);
    expect(textWidth(cut)).toBeLessThanOrEqual(60);
    expect(fitText("a text", 12)).toBe("");
  });
});
