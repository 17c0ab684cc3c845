import { describe, expect, it } from "vitest";
import { layOut } from "../../../../src/site/map/layout.ts";
import type { Box, MapLesson } from "../../../../src/site/map/model.ts";

const lesson = (slug: string, terms: Readonly<Record<string, readonly string[]>>): MapLesson => ({
  slug,
  terms: Object.entries(terms).map(([id, needs]) => ({ id, name: id, needs })),
});

const first = [
  lesson("one", { coroutine: [], clock: [], suspend: ["coroutine"] }),
  lesson("two", { loop: ["suspend"], timer: ["loop", "clock"], task: ["loop"] }),
  lesson("three", { future: ["task"] }),
];
const others = [
  lesson("four", { group: ["task"], timeout: ["timer", "task"] }),
  lesson("five", { lock: ["future"], deadlock: ["lock"], condition: ["lock"] }),
  lesson("six", { stream: ["suspend"] }),
];
const terms = [...first, ...others].flatMap((each) => each.terms);

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe.each([
  { name: "all last lessons beside each other", size: { width: 60, columns: 3, titles: 12 } },
  { name: "two last lessons beside each other", size: { width: 40, columns: 2, titles: 10 } },
])("a map with $name", ({ size }) => {
  const map = layOut(first, others, size);
  const boxOf = (id: string): Box => map.terms.get(id) ?? { x: NaN, y: NaN, width: NaN, height: NaN };

  it("has every term once, within its lesson, and every lesson within the map", () => {
    expect([...map.terms.keys()].sort()).toEqual(terms.map(({ id }) => id).sort());
    for (const { slug, terms: own } of [...first, ...others]) {
      const box = map.lessons.get(slug);
      expect(box && contains({ x: 0, y: 0, width: map.width, height: map.height }, box), slug).toBe(true);
      for (const { id } of own) expect(box && contains(box, boxOf(id)), id).toBe(true);
    }
  });

  it("has no two terms and no two lessons over each other", () => {
    for (const boxes of [[...map.terms], [...map.lessons]]) {
      const pairs = boxes.flatMap((one, place) =>
        boxes.slice(place + 1).map((other) => [one, other] as const),
      );
      expect(pairs.filter(([[, one], [, other]]) => meet(one, other)).map(([[a], [b]]) => [a, b])).toEqual(
        [],
      );
    }
  });

  it("leaves room for the titles of the first lessons", () => {
    for (const { id } of first.flatMap((each) => each.terms))
      expect(boxOf(id).x, id).toBeGreaterThanOrEqual(size.titles);
  });

  it("has each term below those that it needs", () => {
    for (const { id, needs } of terms)
      for (const need of needs) expect(boxOf(id).y, id).toBeGreaterThan(boxOf(need).y);
  });

  it("has a line from each term to each that needs it, which begins at the one and ends at the other", () => {
    for (const { id, needs } of terms) {
      for (const need of needs) {
        const parts = map.wires.filter(({ from, to }) => from === need && to.includes(id));
        const ends = parts.map(({ path }) => endsOf(path));
        expect(
          ends.some(({ start }) => touches(boxOf(need), start)),
          `${need} → ${id}`,
        ).toBe(true);
        expect(
          ends.some(({ end }) => touches(boxOf(id), end)),
          `${need} → ${id}`,
        ).toBe(true);
      }
    }
  });
});

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a path begins and ends; it consists of the commands M, C, Q, V and H, in absolute figures. */
function endsOf(path: string): { start: Point; end: Point } {
  let end = { x: NaN, y: NaN };
  let start: Point | null = null;
  for (const [, command = "", figures = ""] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const numbers = figures.split(/[ ,]/).map(Number);
    const [x = NaN, y = NaN] = numbers.slice(-2);
    end =
      command === "V"
        ? { x: end.x, y: Number(figures) }
        : command === "H"
          ? { x: Number(figures), y: end.y }
          : { x, y };
    start ??= end;
  }
  return { start: start ?? end, end };
}

/** Whether a point is at the edge of a box. */
function touches({ x, y, width, height }: Box, point: Point): boolean {
  const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.01;
  const isWithin = (place: number, begin: number, size: number): boolean =>
    place >= begin - 0.01 && place <= begin + size + 0.01;
  return (
    (isWithin(point.x, x, width) && (near(point.y, y) || near(point.y, y + height))) ||
    (isWithin(point.y, y, height) && (near(point.x, x) || near(point.x, x + width)))
  );
}
