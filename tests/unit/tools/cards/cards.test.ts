import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { CARD, cardPath } from "../../../../src/site/cards.ts";
import { cardOf, writeCards } from "../../../../src/tools/cards/cards.ts";
import { pagesWithCards } from "../../../../src/tools/cards/pages.ts";
import { typefaces } from "../../../../src/tools/cards/typeface.ts";

const pages = pagesWithCards();
const folder = mkdtempSync(join(tmpdir(), "cards-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The part of a picture whose points are of a colour, for colours given as `#rrggbb`. */
async function shareOf(colour: string, file: string): Promise<number> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const wanted = [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16));
  let found = 0;
  for (let at = 0; at < data.length; at += info.channels)
    if (wanted.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= 8)) found++;
  return found / (info.width * info.height);
}

test("Each lesson and each page about a message has a card, and so have the other pages with cells.", () => {
  const ids = pages.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["index", "programs", "lessons/limits", "errors/deadlock"]));
  expect(ids).not.toContain("teach");
});

test("A page without cells has the card of the first page.", () => {
  expect(cardPath({ id: "teach", mdx: "Some text." })).toBe("cards/index.png");
  expect(cardPath(null)).toBe("cards/index.png");
  expect(cardPath({ id: "lessons/limits", mdx: '<Cell example="a/b" title="C" />' })).toBe(
    "cards/lessons/limits.png",
  );
});

describe("A card", () => {
  test("is a PNG of the size that other sites expect, with letters and a timeline.", async () => {
    await writeCards(
      `${folder}/`,
      pages.filter(({ id }) => id === "lessons/event-loop"),
    );
    const file = `${folder}/cards/lessons/event-loop.png`;
    const { format, width, height } = await sharp(file).metadata();
    expect({ format, width, height }).toEqual({ format: "png", ...CARD });
    // The ink of the title, the accent of running tasks, and the white of the panel.
    expect(await shareOf("#1c2024", file)).toBeGreaterThan(0.008);
    expect(await shareOf("#c2410c", file)).toBeGreaterThan(0.003);
    expect(await shareOf("#ffffff", file)).toBeGreaterThan(0.2);
  });

  test.each(pages.map((page) => ({ id: page.id, page })))(
    "of $id has a glyph for each letter",
    ({ page }) => {
      const { svg, texts } = cardOf(page, pages);
      for (const text of texts)
        for (const face of Object.values(typefaces)) expect(face.missing(text)).toEqual([]);
      expect(svg).not.toMatch(/<text|NaN|undefined|class=/);
    },
  );

  test("of a lesson says which lesson it is.", () => {
    const textsOf = (id: string): readonly string[] =>
      pages.flatMap((page) => (page.id === id ? cardOf(page, pages).texts : []));
    expect(textsOf("lessons/event-loop")).toEqual(
      expect.arrayContaining(["Lesson 2 of 6", "The event loop"]),
    );
    expect(textsOf("lessons/limits")).toContain("Lesson 9 · Beyond the article");
  });
});

describe("A title", () => {
  test("is broken between words.", () => {
    const { title } = typefaces;
    const width = title.width("Starting and", 60) + 1;
    expect(title.lines("Starting and stopping", width, 60)).toEqual(["Starting and", "stopping"]);
  });

  test("is as wide as its letters.", () => {
    const { code } = typefaces;
    expect(code.width("abc", 50)).toBeCloseTo(3 * code.width("a", 50));
    expect(code.width("", 50)).toBe(0);
  });
});
