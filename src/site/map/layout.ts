import { placeCards } from "./cards.ts";
import type { MapLayout, MapLesson, Wire } from "./model.ts";
import { placeBands, placeTrunk } from "./trunk.ts";
import { across, intoSide } from "./wires.ts";

/** How large a map is to be. */
export interface MapSize {
  /** In rem. */
  readonly width: number;
  /** How many of the last lessons are beside each other. */
  readonly columns: number;
  /** The room for the titles of the first lessons, in rem. */
  readonly titles: number;
}

/** Between the two parts, where lines spread; in rem. */
const FAN = 5.5;

/**
 * Lays out the map of the course: the lessons of its first part below each other, each with its terms in
 * rows, and below them those of the second part beside each other. Every line leads down.
 *
 * @param first the lessons of the first part, in their order
 * @param others those of the second part, whose terms need terms of their own lesson and of the first part
 *   only
 */
export function layOut(
  first: readonly MapLesson[],
  others: readonly MapLesson[],
  { width, columns, titles }: MapSize,
): MapLayout {
  const bands = placeBands(first, width);
  const cards = placeCards(others, { width, columns }, bands.bottom + FAN);
  const outside = new Map(
    [...new Set(cards.entries.map(({ source }) => source))].map((source) => {
      const own = cards.entries.filter((entry) => entry.source === source);
      const x = own.reduce((sum, entry) => sum + entry.x, 0) / own.length;
      return [source, { targets: own.map(({ target }) => target), x }] as const;
    }),
  );
  const trunk = placeTrunk(
    first.flatMap(({ terms }) => terms),
    bands,
    { left: titles, right: width - 1 },
    outside,
  );
  const fan = cards.entries.flatMap(({ source, target, x }): Wire[] => {
    const [end, box] = [trunk.ends.get(source), cards.terms.get(target)];
    if (end === undefined || box === undefined) return [];
    const turn = { x, y: bands.bottom + FAN };
    return [across(end, turn), intoSide(turn, box)].map((path) => ({ from: source, to: [target], path }));
  });
  const lessons = new Map([...bands.lessons, ...cards.lessons]);
  return {
    width,
    height: Math.max(...[...lessons.values()].map(({ y, height }) => y + height)),
    lessons,
    terms: new Map([...trunk.terms, ...cards.terms]),
    wires: [...trunk.wires, ...cards.wires, ...fan],
  };
}
