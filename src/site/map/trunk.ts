import type { Box, MapLesson, MapTerm, Wire } from "./model.ts";
import { rowsOfNeeds } from "./needs.ts";
import { arrange, type Vertex, verticesOf } from "./rows.ts";
import { across, down } from "./wires.ts";

/** In rem, as the style sheet of the map has them. */
const TERM_HEIGHT = 1.75;
const ROW = 2.75;
const PADDING = 0.75;
const GAP = 0.75;

/** Where the rows of the lessons of the first part are. */
export interface Bands {
  readonly lessons: ReadonlyMap<string, Box>;
  /** The row of each term by its id, from 0 for all lessons together. */
  readonly rows: ReadonlyMap<string, number>;
  /** Where each row begins. */
  readonly tops: readonly number[];
  readonly bottom: number;
}

/** Puts lessons below each other, the terms of each in as many rows as their needs ask for. */
export function placeBands(lessons: readonly MapLesson[], width: number): Bands {
  const boxes = new Map<string, Box>();
  const rows = new Map<string, number>();
  const tops: number[] = [];
  let y = 0;
  for (const { slug, terms } of lessons) {
    const own = rowsOfNeeds(terms);
    const count = Math.max(...own.values()) + 1;
    for (const [id, row] of own) rows.set(id, tops.length + row);
    for (let row = 0; row < count; row++) tops.push(y + PADDING + row * ROW);
    const height = (count - 1) * ROW + TERM_HEIGHT + 2 * PADDING;
    boxes.set(slug, { x: 0, y, width, height });
    y += height + GAP;
  }
  return { lessons: boxes, rows, tops, bottom: y - GAP };
}

/** The terms of the first part of the course with their lines. */
export interface Trunk {
  readonly terms: ReadonlyMap<string, Box>;
  readonly wires: readonly Wire[];
  /** Where lines leave the last row, by the ids of their terms. */
  readonly ends: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/**
 * Places the terms of the first part in their rows, so that few lines cross.
 *
 * @param outside by the ids of terms that are needed further below: for which terms, and about where these
 *   are
 */
export function placeTrunk(
  terms: readonly MapTerm[],
  { rows, tops }: Bands,
  bounds: { readonly left: number; readonly right: number },
  outside: ReadonlyMap<string, { readonly targets: readonly string[]; readonly x: number }>,
): Trunk {
  const pulls = new Map([...outside].map(([id, { x }]) => [id, x] as const));
  const vertices = verticesOf(terms, rows, new Set(pulls.keys()), (term) => widthOf(term) + 1);
  arrange(vertices, bounds, pulls);

  const boxes = new Map<string, Box>();
  const wires: Wire[] = [];
  const ends = new Map<string, { x: number; y: number }>();
  for (const [row, inRow] of vertices.entries()) {
    const top = tops[row] ?? 0;
    const bottom = top + TERM_HEIGHT;
    for (const vertex of inRow) {
      const { term: from, x, isPassing, below } = vertex;
      const furtherBelow = outside.get(from)?.targets ?? [];
      const term = terms.find(({ id }) => id === from);
      if (isPassing)
        wires.push({ from, to: [...leadsTo(vertex), ...furtherBelow], path: down({ x, y: top }, bottom) });
      else if (term !== undefined) {
        const width = widthOf(term);
        boxes.set(from, { x: x - width / 2, y: top, width, height: TERM_HEIGHT });
      }
      for (const next of below) {
        const to = next.isPassing ? [...leadsTo(next), ...furtherBelow] : [next.term];
        wires.push({ from, to, path: across({ x, y: bottom }, { x: next.x, y: tops[row + 1] ?? 0 }) });
      }
      if (row === vertices.length - 1 && outside.has(from)) ends.set(from, { x, y: bottom });
    }
  }
  return { terms: boxes, wires, ends };
}

/** The width of a term's box, with the style sheet's type. */
function widthOf({ name }: MapTerm): number {
  return name.length * 0.4375 + 1.5;
}

/** The ids of the terms to which a passing line leads. */
function leadsTo({ below }: Vertex): string[] {
  return below.flatMap((next) => (next.isPassing ? leadsTo(next) : [next.term]));
}
