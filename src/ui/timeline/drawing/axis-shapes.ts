import type { Axis } from "./axis.ts";
import { bottomOf, type Drawn, type SceneOptions, type TimelineElement } from "./drawn.ts";
import { countSteps } from "./instants.ts";
import { AXIS, AXIS_HEIGHT, NARROW_WIDTH } from "./layout.ts";
import { type Shape, text, textWidth } from "./shapes.ts";
import type { WidenedInstant } from "./time-scale.ts";
import { timelineWords as words } from "../words.ts";

/** Draws the axis: what it counts, its marks, and the instants that are not to scale. */
export function drawAxis(options: SceneOptions): Drawn[] {
  const instants = visibleInstants(options);
  const hatches = instants.map(({ instant, x, x2 }) => drawHatch(instant, x, x2));
  const labels = instants.flatMap(({ instant, x, x2 }) => drawLabel(options, instant, x, x2));
  return [drawName(options), ...drawTicks(options, labels), ...hatches, ...labels];
}

/** What an axis counts: seconds to scale, seconds with widened instants, or steps. */
export type KindOfAxis = keyof typeof words.axis.names;

export function kindOfAxis(axis: Axis): KindOfAxis {
  if (axis.scale === "steps") return "steps";
  return axis.widened.length === 0 ? "toScale" : "widened";
}

function drawName(options: SceneOptions): Drawn {
  const { measures, viewport } = options;
  const about: TimelineElement = { kind: "axis" };
  const name = words.axis.names[kindOfAxis(options.axis)].find(
    (each) => AXIS.nameLeft + textWidth(each) < Math.min(measures.names, viewport.left - AXIS.nameGap),
  );
  return { shape: text(AXIS.nameLeft, AXIS.baseline, name ?? "", "soft"), about };
}

interface VisibleInstant {
  readonly instant: WidenedInstant;
  readonly x: number;
  readonly x2: number;
}

function visibleInstants({ axis, viewport }: SceneOptions): readonly VisibleInstant[] {
  const right = viewport.left + viewport.width;
  const visible = axis.widened.flatMap((instant) => {
    const x = Math.max(viewport.left, viewport.x(instant.from));
    const x2 = Math.min(right, viewport.x(instant.to));
    return x2 - x < AXIS.minHatch ? [] : [{ instant, x, x2 }];
  });
  return visible.length > AXIS.maxHatches ? [] : visible;
}

function drawHatch(instant: WidenedInstant, x: number, x2: number): Drawn {
  const top = AXIS_HEIGHT - AXIS.hatchHeight - AXIS.hatchGap;
  return {
    shape: { kind: "hatch", x, y: top, width: x2 - x, height: AXIS.hatchHeight, tone: "waiting" },
    about: { kind: "instant", instant },
  };
}

function drawLabel(
  { viewport }: SceneOptions,
  instant: WidenedInstant,
  x: number,
  x2: number,
): readonly Drawn[] {
  const room = Math.min(x2 + AXIS.labelOverhang, viewport.left + viewport.width) - x;
  const content = words.axis
    .instant(instant.time, countSteps(instant))
    .find((each) => textWidth(each) <= room);
  if (content === undefined) return [];
  return [{ shape: text(x, AXIS.baseline, content, "soft"), about: { kind: "instant", instant } }];
}

function drawTicks(options: SceneOptions, labels: readonly Drawn[]): Drawn[] {
  const { axis, viewport, measures } = options;
  const bottom = bottomOf(options);
  const room = viewport.resolution * (measures.width < NARROW_WIDTH ? 76 : 110);
  const about: TimelineElement = { kind: "axis" };
  return axis.ticks(viewport.from, viewport.to, room).flatMap(({ position, label }) => {
    const x = viewport.x(position);
    const isAtEnd = x > viewport.left + viewport.width - 4 && position > viewport.from;
    const anchor = isAtEnd ? "end" : x - textWidth(label) / 2 < viewport.left ? "start" : "middle";
    const named = text(x, AXIS.baseline, label, "soft", anchor);
    const shapes = labels.some(({ shape }) => overlap(shape, named)) ? [] : [named];
    const drawn: Drawn[] = shapes.map((shape) => ({ shape, about }));
    return isAtEnd ? drawn : [{ shape: gridLine(x, bottom), about: null }, ...drawn];
  });
}

function gridLine(x: number, bottom: number): Shape {
  return { kind: "line", x, y: AXIS_HEIGHT - 6, x2: x, y2: bottom, tone: "line", width: 1, dash: "solid" };
}

function overlap(one: Shape, other: Shape): boolean {
  const [first, second] = [extentOf(one), extentOf(other)];
  return first.left < second.right + AXIS.labelGap && second.left < first.right + AXIS.labelGap;
}

function extentOf(shape: Shape): { readonly left: number; readonly right: number } {
  if (shape.kind !== "text") return { left: shape.x, right: shape.x };
  const width = textWidth(shape.text);
  const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
  return { left, right: left + width };
}
