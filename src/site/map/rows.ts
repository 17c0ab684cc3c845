import type { MapTerm } from "./model.ts";
import { spread } from "./spread.ts";

/** What is in a row: a term, or the line of one that passes between the terms of the row. */
export interface Vertex {
  /** The id of the term, or of that whose line passes. */
  readonly term: string;
  readonly isPassing: boolean;
  readonly width: number;
  /** All parts of the line that passes; of a term none. */
  readonly line: Vertex[];
  /** What is above it and leads to it. */
  readonly above: Vertex[];
  readonly below: Vertex[];
  /** The middle, from the left. */
  x: number;
}

/** The width that a passing line takes in a row, in rem. */
const LINE_WIDTH = 1;
const ROUNDS = 40;
/** How much it matters that a line is straight, in lines of a term. */
const STRAIGHT = 12;

/**
 * Puts terms into rows. The line from a term to those further below passes each row in between once, however
 * many terms it leads to.
 *
 * @param rows the row of each term by its id
 * @param outside the ids of the terms from which lines leave the last row
 * @param widthOf the width of a term, with the room beside it
 */
export function verticesOf(
  terms: readonly MapTerm[],
  rows: ReadonlyMap<string, number>,
  outside: ReadonlySet<string>,
  widthOf: (term: MapTerm) => number,
): Vertex[][] {
  const count = Math.max(...rows.values()) + 1;
  const vertices: Vertex[][] = Array.from({ length: count }, () => []);
  const vertex = (row: number, term: string, width: number, line?: Vertex[]): Vertex => {
    const isPassing = line !== undefined;
    const made: Vertex = { term, isPassing, width, line: line ?? [], above: [], below: [], x: 0 };
    line?.push(made);
    vertices[row]?.push(made);
    return made;
  };
  const byId = new Map(
    terms.map((term) => [term.id, vertex(rows.get(term.id) ?? 0, term.id, widthOf(term))]),
  );
  for (const source of terms) {
    const targets = terms.filter(({ needs }) => needs.includes(source.id));
    const lowest = Math.max(
      outside.has(source.id) ? count : 0,
      ...targets.map(({ id }) => rows.get(id) ?? 0),
    );
    let end = byId.get(source.id);
    const line: Vertex[] = [];
    for (let row = (rows.get(source.id) ?? 0) + 1; row <= lowest && end !== undefined; row++) {
      for (const { id } of targets) {
        const target = byId.get(id);
        if (rows.get(id) === row && target !== undefined) join(end, target);
      }
      if (row === lowest) break;
      const passing = vertex(row, source.id, LINE_WIDTH, line);
      join(end, passing);
      end = passing;
    }
  }
  return vertices;
}

function join(upper: Vertex, lower: Vertex): void {
  upper.below.push(lower);
  lower.above.push(upper);
}

/**
 * Orders the vertices of each row so that few lines cross, and gives each its place: near what it is joined
 * to, with lines as straight as possible.
 *
 * @param pulls where a line that leaves the last row leads, by the id of its term
 */
export function arrange(
  rows: Vertex[][],
  bounds: { readonly left: number; readonly right: number },
  pulls: ReadonlyMap<string, number>,
): void {
  const settle = (row: Vertex[], side: "above" | "below" | "both"): void => {
    const things = row.map((vertex) => {
      const { wanted, weight } = wantedBy(vertex, side, pulls);
      return { vertex, wanted, width: vertex.width, weight };
    });
    const placed = spread(things, bounds);
    for (const [place, { vertex }] of things.entries()) vertex.x = placed[place] ?? 0;
  };
  for (const row of rows) settle(row, "above");
  let best = { crossings: Infinity, rows: rows.map((row) => [...row]) };
  for (let round = 0; round < ROUNDS; round++) {
    const side = round % 2 === 0 ? "below" : "above";
    for (const row of side === "below" ? rows.toReversed() : rows) {
      row.sort((one, other) => wantedBy(one, side, pulls).wanted - wantedBy(other, side, pulls).wanted);
      settle(row, side);
    }
    const crossings = crossingsIn(rows);
    if (crossings < best.crossings) best = { crossings, rows: rows.map((row) => [...row]) };
  }
  rows.splice(0, rows.length, ...best.rows);
  for (let round = 0; round < ROUNDS; round++) {
    for (const row of round % 2 === 0 ? rows : rows.toReversed()) settle(row, "both");
  }
}

/**
 * Where a vertex is to be: in the middle of what it is joined to. In the end, a line is to be straight above
 * all.
 */
function wantedBy(
  vertex: Vertex,
  side: "above" | "below" | "both",
  pulls: ReadonlyMap<string, number>,
): { wanted: number; weight: number } {
  const neighbours = [
    ...(side === "below" ? [] : vertex.above),
    ...(side === "above" ? [] : vertex.below),
  ].map(({ x }) => x);
  const pull = vertex.below.length === 0 && side !== "above" ? pulls.get(vertex.term) : undefined;
  if (pull !== undefined) neighbours.push(pull);
  if (side === "both" && vertex.isPassing)
    return { wanted: mean([...vertex.line.map(({ x }) => x), mean(neighbours)]), weight: STRAIGHT };
  return neighbours.length === 0
    ? { wanted: vertex.x, weight: 0.1 }
    : { wanted: mean(neighbours), weight: neighbours.length };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function crossingsIn(rows: readonly (readonly Vertex[])[]): number {
  return rows.slice(1).reduce((sum, row, place) => {
    const upper = rows[place] ?? [];
    const lines = upper.flatMap((from, left) => from.below.map((to) => [left, row.indexOf(to)] as const));
    const crossing = lines.flatMap(([from, to], index) =>
      lines.slice(index + 1).filter(([other, end]) => (from - other) * (to - end) < 0),
    );
    return sum + crossing.length;
  }, 0);
}
