import { shorten } from "../../../trace/words/shorten.ts";

/** Which of the palette's colours a shape has. */
export type Tone =
  | "running"
  | "ready"
  | "waiting"
  | "done"
  | "cancelled"
  | "failed"
  | "ink"
  | "soft"
  | "line"
  | "accent"
  | "tint";

/** A shape, in pixels. The SVG, the canvas and the export draw shapes and know nothing else of a timeline. */
export type Shape =
  | {
      readonly kind: "rectangle";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
      readonly isFilled: boolean;
    }
  | {
      readonly kind: "line";
      readonly x: number;
      readonly y: number;
      readonly x2: number;
      readonly y2: number;
      readonly tone: Tone;
      readonly width: number;
      readonly dash: Dash;
    }
  | {
      /** Slanted lines: a part of the axis that is not to scale. */
      readonly kind: "hatch";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
    }
  | { readonly kind: Glyph; readonly x: number; readonly y: number; readonly tone: Tone }
  | {
      readonly kind: "arrow";
      readonly x: number;
      readonly y: number;
      readonly x2: number;
      readonly y2: number;
      readonly tone: Tone;
      readonly dash: Dash;
      /** How the arrow ends: at its target, at a cross, or before a barrier. */
      readonly head: "arrow" | "cross" | "barrier" | "none";
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly tone: Tone;
      readonly anchor: "start" | "middle" | "end";
      readonly isStrong: boolean;
    };

/**
 * The marks of states: done, cancelled, failed; of a printed line; of a task that waits for itself, an arrow
 * that turns back; and of data that is sent, an arrowhead.
 */
export type Glyph = "dot" | "cross" | "triangle" | "print" | "turn" | "right" | "left";

export type Dash = "solid" | "dotted" | "dashed";

/** A text at a place. */
export function text(
  x: number,
  y: number,
  content: string,
  tone: Tone,
  anchor: "start" | "middle" | "end" = "start",
  isStrong = false,
): Shape {
  return { kind: "text", x, y, text: content, tone, anchor, isStrong };
}

/** A rectangle in pixels. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The rectangle in which a pointer hits a shape: its bounds, with a margin for thin shapes. */
export function boundsOf(shape: Shape): Bounds {
  switch (shape.kind) {
    case "rectangle":
    case "hatch":
      return around(shape.x, shape.y, shape.x + shape.width, shape.y + shape.height, 2);
    case "line":
    case "arrow":
      return around(
        Math.min(shape.x, shape.x2),
        Math.min(shape.y, shape.y2),
        Math.max(shape.x, shape.x2),
        Math.max(shape.y, shape.y2),
        6,
      );
    case "text": {
      const width = textWidth(shape.text);
      const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
      return around(left, shape.y - 11, left + width, shape.y + 3, 1);
    }
    case "dot":
    case "cross":
    case "triangle":
    case "print":
    case "turn":
    case "right":
    case "left":
      return around(shape.x, shape.y, shape.x, shape.y, 8);
  }
}

function around(left: number, top: number, right: number, bottom: number, by: number): Bounds {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** The approximate width in pixels of a text at the size of labels (11.5 px). */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e80 ? 11.5 : 6.1;
  return width;
}

/** The longest part of a name that is drawn, in UTF-16 code units. */
export const MAX_LABEL_LENGTH = 100;

/**
 * A text, cut with an ellipsis when it is wider than `width` pixels; empty when not even the ellipsis fits.
 */
export function fitText(text: string, width: number): string {
  const beginning = shorten(text, MAX_LABEL_LENGTH);
  if (textWidth(beginning) <= width) return beginning;
  let fitted = "";
  for (const character of beginning) {
    if (textWidth(`${fitted}${character}…`) > width) break;
    fitted += character;
  }
  return fitted.length < 3 ? "" : `${fitted}…`;
}

/** The slanted lines of a hatched rectangle, as an SVG has paths; none reaches out of it. */
export function hatchPath({ x, y, width, height }: Extract<Shape, { kind: "hatch" }>): string {
  const lines: string[] = [];
  const edge = `M${round(x)} ${round(y)}v${round(height)}M${round(x + width)} ${round(y)}v${round(height)}`;
  for (let at = HATCH_DISTANCE; at < width; at += HATCH_DISTANCE) {
    const reach = Math.min(height, width - at);
    lines.push(`M${round(x + at)} ${round(y + height)}l${round(reach)} ${round(-reach)}`);
  }
  return edge + lines.join("");
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

// Pixels between two lines of a hatched rectangle.
const HATCH_DISTANCE = 5;

/** An arrowhead with its tip at a point, as an SVG has paths. */
export function headPath({ kind, x, y }: { kind: "right" | "left"; x: number; y: number }): string {
  const back = kind === "right" ? -7 : 7;
  return `M${round(x)} ${round(y)}l${back} -4v8z`;
}

/** The line of an arrow that turns back, as an SVG has paths; its head is {@link turnHead}. */
export function turnPath(x: number, y: number): string {
  return `M${round(x - 6)} ${round(y - 6)}v5a6 6 0 0 0 12 0v-1`;
}

/** The head of an arrow that turns back. */
export function turnHead(x: number, y: number): string {
  return `M${round(x + 6)} ${round(y - 7)}l3.4 6h-6.8z`;
}

/** A shield around a point, as an SVG has paths. */
export function shieldPath(x: number, y: number): string {
  return `M${String(x)} ${String(y - 7)}l6 2.2v4.6q0 4.4 -6 7.2q-6 -2.8 -6 -7.2v-4.6z`;
}

/** The control points of an arrow's curve: it arrives horizontally, and bends more the longer it is. */
export function curveOf(arrow: { x: number; y: number; x2: number; y2: number }): {
  readonly c1x: number;
  readonly c1y: number;
  readonly c2x: number;
  readonly c2y: number;
} {
  const bend = Math.min(18, Math.max(4, Math.abs(arrow.x2 - arrow.x) * 0.6));
  return {
    c1x: arrow.x + bend * 0.2,
    c1y: arrow.y + (arrow.y2 - arrow.y) * 0.45,
    c2x: arrow.x2 - bend,
    c2y: arrow.y2,
  };
}

/** How far a point lies from an arrow's curve, in pixels. */
export function distanceTo(
  arrow: { x: number; y: number; x2: number; y2: number },
  x: number,
  y: number,
): number {
  const { c1x, c1y, c2x, c2y } = curveOf(arrow);
  let nearest = Infinity;
  for (let step = 0; step <= 16; step++) {
    const t = step / 16;
    const s = 1 - t;
    const px = s * s * s * arrow.x + 3 * s * s * t * c1x + 3 * s * t * t * c2x + t * t * t * arrow.x2;
    const py = s * s * s * arrow.y + 3 * s * s * t * c1y + 3 * s * t * t * c2y + t * t * t * arrow.y2;
    nearest = Math.min(nearest, Math.hypot(px - x, py - y));
  }
  return nearest;
}
