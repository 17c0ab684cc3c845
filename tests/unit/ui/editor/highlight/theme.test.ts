import { describe, expect, it } from "vitest";
import { darkPalette, lightPalette } from "../../../../../src/ui/editor/highlight/theme.ts";

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const texts = ["text", "quiet", "keyword", "string", "number", "function", "type", "comment"] as const;

for (const [name, palette] of Object.entries({ light: lightPalette, dark: darkPalette })) {
  describe(`the ${name} colours of code`, () => {
    for (const text of texts) {
      it(`show ${text} at a contrast of 4.5 or more`, () => {
        expect(contrast(palette[text], palette.background)).toBeGreaterThanOrEqual(4.5);
      });
    }

    it("show selected text at a contrast of 4.5 or more", () => {
      expect(contrast(palette.text, palette.selection)).toBeGreaterThanOrEqual(4.5);
    });
  });
}
