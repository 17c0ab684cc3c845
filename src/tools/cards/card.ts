import { CARD } from "../../site/cards.ts";
import { siteWords } from "../../site/words.ts";
import type { TraceEvent } from "../../trace/model/events.ts";
import { colour } from "./palette.ts";
import { cardTimeline } from "./timeline.ts";
import { type Typeface, typefaces } from "./typeface.ts";

/** What a card shows. */
export interface CardContent {
  /** A few words above the title. */
  readonly place: string;
  readonly title: string;
  /** Whether the title is what a program prints. */
  readonly isMessage: boolean;
  /** What is said below the title where there is no timeline. */
  readonly description: string;
  /** The run whose timeline is below the title; null for none. */
  readonly events: readonly TraceEvent[] | null;
}

/** A card as an SVG without fonts, and its texts. */
export interface Card {
  readonly svg: string;
  readonly texts: readonly string[];
}

/** Pixels. */
const EDGE = 64;
const INNER = CARD.width - 2 * EDGE;
const BRAND = { baseline: 92, size: 32, mark: 36 };
const PLACE = { top: 148, size: 28 };
/** Between a line's baseline and the next one's, for letters of a size of 1. */
const LEADING = 1.16;
const DESCRIPTION = { size: 34, leading: 1.45 };
/** Between the line above a title and the title. */
const TITLE_GAP = 10;
const PANEL = { padding: 20, gap: 32, bottom: 48, radius: 18 };
/** How many times larger than in a page a timeline is. */
const MAX_SCALE = 2;

/** The sizes of titles, the largest first, and how many lines each may have. */
const TITLES = [
  { size: 68, lines: 1 },
  { size: 56, lines: 2 },
  { size: 44, lines: 3 },
];
const MESSAGES = [
  { size: 44, lines: 2 },
  { size: 34, lines: 3 },
  { size: 26, lines: 4 },
];

/** Draws a card. */
export function drawCard({ place, title, isMessage, description, events }: CardContent): Card {
  const heading = fitTitle(
    title,
    isMessage ? typefaces.code : typefaces.title,
    isMessage ? MESSAGES : TITLES,
  );
  const top = PLACE.top + PLACE.size + heading.size + TITLE_GAP;
  const lines = heading.lines.map((line, place) =>
    heading.face.draw(line, {
      x: EDGE,
      y: top + place * heading.size * LEADING,
      size: heading.size,
      colour: colour("ink"),
    }),
  );
  const belowTitle = top + (heading.lines.length - 1) * heading.size * LEADING + heading.size * 0.3;
  const below =
    events === null ? drawDescription(description, belowTitle) : drawPanel(events, belowTitle + PANEL.gap);
  const parts = [
    `<rect width="${String(CARD.width)}" height="${String(CARD.height)}" fill="${colour("paper")}"/>`,
    brand(),
    typefaces.strong.draw(place, {
      x: EDGE,
      y: PLACE.top + PLACE.size,
      size: PLACE.size,
      colour: colour("accent"),
    }),
    ...lines,
    below.svg,
  ];
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(CARD.width)} ${String(CARD.height)}" width="${String(CARD.width)}" height="${String(CARD.height)}">${parts.join("")}</svg>`,
    texts: [siteWords.name, place, title, ...below.texts],
  };
}

/** The name of the site with its mark, which is that of Brand.astro. */
function brand(): string {
  const scale = BRAND.mark / 24;
  const mark = `<g transform="translate(${String(EDGE - 3)} ${String(BRAND.baseline - BRAND.mark * 0.79)}) scale(${String(scale)})" fill="none"><path d="M18.9 8.6A8.5 8.5 0 1 1 8.2 5.5" stroke="${colour("ink")}" stroke-width="2.25" stroke-linecap="round"/><circle cx="14.75" cy="4.25" r="2.75" fill="${colour("accent")}"/></g>`;
  const name = { x: EDGE + BRAND.mark + 8, y: BRAND.baseline, size: BRAND.size, colour: colour("ink") };
  return mark + typefaces.strong.draw(siteWords.name, name);
}

function drawDescription(description: string, top: number): Card {
  const { size, leading } = DESCRIPTION;
  const face = typefaces.label;
  const lines = face
    .lines(description, INNER, size)
    .map((line, place) =>
      face.draw(line, { x: EDGE, y: top + (place + 1.4) * size * leading, size, colour: colour("soft") }),
    );
  return { svg: lines.join(""), texts: [description] };
}

/** The timeline in its frame, as large as the room below `top` allows. */
function drawPanel(events: readonly TraceEvent[], top: number): Card {
  const room = {
    width: INNER - 2 * PANEL.padding,
    height: CARD.height - PANEL.bottom - top - 2 * PANEL.padding,
  };
  const { height: atFull } = cardTimeline(events, room.width / MAX_SCALE);
  const scale = Math.min(MAX_SCALE, room.height / atFull);
  const timeline = cardTimeline(events, room.width / scale);
  const height = timeline.height * scale + 2 * PANEL.padding;
  // What is left over is above and below a low timeline.
  const place = top + (CARD.height - PANEL.bottom - top - height) / 2;
  const frame = `<rect x="${String(EDGE)}" y="${String(place)}" width="${String(INNER)}" height="${String(height)}" rx="${String(PANEL.radius)}" fill="${colour("raised")}" stroke="${colour("line")}" stroke-width="2"/>`;
  return {
    svg: `${frame}<g transform="translate(${String(EDGE + PANEL.padding)} ${String(place + PANEL.padding)}) scale(${String(scale)})">${timeline.svg}</g>`,
    texts: timeline.texts,
  };
}

interface FittedTitle {
  readonly face: Typeface;
  readonly size: number;
  readonly lines: readonly string[];
}

/** A title in the largest size in which it has few enough lines; in the smallest it is cut. */
function fitTitle(title: string, face: Typeface, sizes: typeof TITLES): FittedTitle {
  for (const { size, lines: most } of sizes) {
    const lines = face.lines(title, INNER, size);
    if (lines.length <= most && lines.every((line) => face.width(line, size) <= INNER))
      return { face, size, lines };
  }
  const { size, lines: most } = sizes.at(-1) ?? { size: 0, lines: 0 };
  const lines = face.lines(title, INNER, size).slice(0, most);
  return { face, size, lines: lines.map((line, place) => (place === most - 1 ? `${line} …` : line)) };
}
