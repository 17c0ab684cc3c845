import type { Box, MapLesson, Wire } from "./model.ts";
import { inOrderOfNeeds } from "./needs.ts";
import { aroundSide, down } from "./wires.ts";

/** In rem, as the style sheet of the map has them. */
const TITLE = 4.75;
const ROW = 2.25;
const TERM_HEIGHT = 1.75;
const PADDING = 0.5;
const GAP = 1;
/** At the right of a card's terms, for the lines within it. */
const TURN = 0.375;
/** Between the lines that run down beside the cards. */
const LANE = 0.375;

/** A line from a term of the first part of the course to one in a card. */
export interface Entry {
  readonly source: string;
  readonly target: string;
  /** Where it runs down beside the card. */
  readonly x: number;
}

/** The lessons of the second part of the course. */
export interface Cards {
  readonly lessons: ReadonlyMap<string, Box>;
  readonly terms: ReadonlyMap<string, Box>;
  readonly entries: readonly Entry[];
  /** The lines within the cards. */
  readonly wires: readonly Wire[];
}

/**
 * Puts lessons beside each other, in as many rows as are needed, with the terms of each below its title.
 *
 * @param top where the cards begin, in rem
 */
export function placeCards(
  lessons: readonly MapLesson[],
  { width, columns }: { readonly width: number; readonly columns: number },
  top: number,
): Cards {
  const boxes = new Map<string, Box>();
  const terms = new Map<string, Box>();
  const entries: Entry[] = [];
  const wires: Wire[] = [];
  const lanes = lanesOf(lessons, columns);
  const gutter = (Math.max(...lanes.map((sources) => sources.length)) + 0.75) * LANE;
  const columnWidth = width / columns;
  let y = top;
  for (let begin = 0; begin < lessons.length; begin += columns) {
    const row = lessons.slice(begin, begin + columns);
    const height = TITLE + Math.max(...row.map((lesson) => lesson.terms.length)) * ROW + PADDING;
    for (const [column, lesson] of row.entries()) {
      const x = column * columnWidth + gutter;
      const box = { x, y, width: columnWidth - gutter, height };
      boxes.set(lesson.slug, box);
      const ordered = inOrderOfNeeds(lesson.terms);
      for (const [place, { id }] of ordered.entries()) {
        terms.set(id, {
          x: x + PADDING,
          y: y + TITLE + place * ROW,
          width: box.width - 2 * PADDING - TURN / 2,
          height: TERM_HEIGHT,
        });
      }
      for (const { id, needs } of ordered) {
        for (const need of needs) {
          const [upper, lower] = [terms.get(need), terms.get(id)];
          const lane = lanes[column]?.indexOf(need) ?? -1;
          if (lane >= 0) entries.push({ source: need, target: id, x: x - LANE * (lane + 1) });
          else if (upper !== undefined && lower !== undefined)
            wires.push({ from: need, to: [id], path: within(upper, lower) });
        }
      }
    }
    y += height + GAP;
  }
  return { lessons: boxes, terms, entries, wires };
}

/** From which terms of other lessons lines run down at each column, from the right to the left. */
function lanesOf(lessons: readonly MapLesson[], columns: number): string[][] {
  return Array.from({ length: columns }, (_, column) => {
    const ofColumn = lessons.filter((__, place) => place % columns === column);
    const sources = ofColumn.flatMap(({ terms }) =>
      terms.flatMap(({ needs }) => needs.filter((need) => !terms.some(({ id }) => id === need))),
    );
    return [...new Set(sources)];
  });
}

function within(upper: Box, lower: Box): string {
  return lower.y - upper.y > ROW
    ? aroundSide(upper, lower)
    : down({ x: upper.x + 1, y: upper.y + upper.height }, lower.y);
}
