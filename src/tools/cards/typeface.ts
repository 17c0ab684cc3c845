import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkitten";

/** A font whose letters are drawn as outlines, so that what shows the picture need not have the font. */
export class Typeface {
  readonly #font: Font;
  /** The width of the line around letters of size 1. */
  readonly #weight: number;

  /**
   * @param file a font, as the path of a module; of a variable one its regular weight is taken
   * @param weight the width of a line around the letters, which makes them bolder, for letters of size 1
   * @throws Error when the file is not one font
   */
  constructor(file: string, weight = 0) {
    const font = create(readFileSync(createRequire(import.meta.url).resolve(file)));
    if (font.isCollection) throw new Error(`${file} contains several fonts.`);
    this.#font = font;
    this.#weight = weight;
  }

  /** The width of a text in pixels. @param size the size of the letters in pixels */
  width(text: string, size: number): number {
    const units = this.#font.glyphsForString(text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
    return units * this.#scale(size);
  }

  /** The characters of a text of which the font has no glyph. */
  missing(text: string): string[] {
    return Array.from(text).filter(
      (character) => !this.#font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
  }

  /**
   * A text as a path of an SVG.
   *
   * @param x where it begins, in pixels
   * @param y its baseline, in pixels
   * @param size the size of the letters in pixels
   * @param halo an edge around the letters, which divides them from what they cross
   */
  draw(
    text: string,
    {
      x,
      y,
      size,
      colour,
      halo,
    }: Place & { readonly halo?: { readonly colour: string; readonly width: number } },
  ): string {
    const scale = this.#scale(size);
    let at = x;
    const glyphs = this.#font.glyphsForString(text).map((glyph) => {
      const outline = glyph.path.transform(scale, 0, 0, -scale, at, y).toSVG();
      at += glyph.advanceWidth * scale;
      return outline;
    });
    const outlines = glyphs.join("");
    const filled = (edge: string, width: number): string =>
      `<path d="${outlines}" fill="${edge}" stroke="${edge}" stroke-width="${String(width)}" stroke-linejoin="round"/>`;
    const weight = this.#weight * size;
    return (halo === undefined ? "" : filled(halo.colour, halo.width + weight)) + filled(colour, weight);
  }

  /** The words of a text on as few lines as fit into a width. A word that is wider has a line of its own. */
  lines(text: string, width: number, size: number): string[] {
    const lines: string[] = [];
    for (const word of text.split(" ")) {
      const longer = [...lines.slice(-1), word].join(" ");
      if (lines.length > 0 && this.width(longer, size) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }

  #scale(size: number): number {
    return size / this.#font.unitsPerEm;
  }
}

/** Where a text is, how large, and in which colour. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
}

const latin = (family: string): string =>
  `@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`;

// Of variable fonts in WOFF2 files, Fontkitten gives only the regular weight.
/** The site's fonts, with about the weights that titles, code and labels have in pages. */
export const typefaces = {
  title: new Typeface(latin("literata"), 0.022),
  code: new Typeface(latin("jetbrains-mono"), 0.012),
  label: new Typeface(latin("inter")),
  strong: new Typeface(latin("inter"), 0.03),
};
