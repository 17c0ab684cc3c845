import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import sharp from "sharp";
import { type CardPage, cardPath, cardPlace } from "../../site/cards.ts";
import { cellsOf } from "../../site/cells.ts";
import { isErrorPage } from "../../site/error-pages.ts";
import type { TraceEvent } from "../../trace/model/events.ts";
import { eventsOf } from "../plugins/example-runs.ts";
import { type Card, drawCard } from "./card.ts";
import { pagesWithCards } from "./pages.ts";
import { runForCard } from "./timeline.ts";

/**
 * Draws the cards of the built site: for each page with cells a picture with its title and the timeline of
 * one of its programs, which other sites show with a link to the page.
 *
 * A link to a picture has to have a whole address. Where the build does not know the site's, no page names a
 * card, and none is drawn.
 */
export function socialCards(): AstroIntegration {
  let isNamed = false;
  return {
    name: "loopscope:social-cards",
    hooks: {
      "astro:config:done": ({ config }) => {
        isNamed = config.site !== undefined;
      },
      "astro:build:done": async ({ dir }) => {
        if (isNamed) await writeCards(fileURLToPath(dir));
      },
    },
  };
}

/**
 * Writes the cards of pages.
 *
 * @param directory the folder of a built site, with a slash at its end
 * @param pages all pages that have a card of their own, unless only some are to be drawn
 */
export async function writeCards(directory: string, pages = pagesWithCards()): Promise<void> {
  const all = pagesWithCards();
  for (const page of pages) {
    const file = directory + cardPath(page);
    mkdirSync(dirname(file), { recursive: true });
    const { svg } = cardOf(page, all);
    // A picture of a few flat colours; a palette makes it a third as large.
    await sharp(Buffer.from(svg)).png({ palette: true, colours: 128, dither: 0 }).toFile(file);
  }
}

/** The card of a page. @param pages all pages that have one */
export function cardOf(page: CardPage, pages: readonly CardPage[]): Card {
  return drawCard({
    place: cardPlace(page, pages),
    title: page.title,
    isMessage: isErrorPage(page),
    description: page.description,
    events: runForCard(runsOf(page)),
  });
}

/** The runs of the page's cells, in its order. */
function* runsOf({ mdx }: CardPage): Generator<readonly TraceEvent[]> {
  for (const { example } of cellsOf(mdx)) {
    const file = new URL(`../../../content/examples/${example}.ts`, import.meta.url);
    yield eventsOf(readFileSync(file, "utf8"));
  }
}
