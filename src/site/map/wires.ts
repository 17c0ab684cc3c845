import type { Box } from "./model.ts";

/** A place on the map, in rem. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The radius of a corner, in rem. */
const CORNER = 0.375;

/** A straight line down. */
export function down({ x, y }: Point, bottom: number): string {
  return `M${at(x, y)}V${figure(bottom)}`;
}

/** A line that leaves its start downwards and comes to its end from above. */
export function across(start: Point, end: Point): string {
  const middle = (start.y + end.y) / 2;
  return start.x === end.x
    ? down(start, end.y)
    : `M${at(start.x, start.y)}C${at(start.x, middle)} ${at(end.x, middle)} ${at(end.x, end.y)}`;
}

/** A line down, and then to the right, to the side of a box. */
export function intoSide(start: Point, box: Box): string {
  const y = middleOf(box);
  return `M${at(start.x, start.y)}V${figure(y - CORNER)}Q${at(start.x, y)} ${at(start.x + CORNER, y)}H${figure(box.x)}`;
}

/** A line from the right side of a box to that of one further below. */
export function aroundSide(upper: Box, lower: Box): string {
  const right = upper.x + upper.width;
  const [top, bottom] = [middleOf(upper), middleOf(lower)];
  const turn = right + CORNER;
  return `M${at(right, top)}Q${at(turn, top)} ${at(turn, top + CORNER)}V${figure(bottom - CORNER)}Q${at(turn, bottom)} ${at(right, bottom)}`;
}

function middleOf({ y, height }: Box): number {
  return y + height / 2;
}

function at(x: number, y: number): string {
  return `${figure(x)},${figure(y)}`;
}

function figure(rem: number): string {
  return String(Math.round(rem * 1000) / 1000);
}
