import { unreachable } from "../../../trace/unreachable.ts";
import {
  curveOf,
  type Dash,
  hatchPath,
  headPath,
  type Shape,
  shieldPath,
  turnHead,
  turnPath,
} from "./shapes.ts";

const DASHES: Record<Dash, string> = {
  solid: "",
  dotted: ' stroke-dasharray="0 5" stroke-linecap="round"',
  dashed: ' stroke-dasharray="7 4"',
};

/** Draws shapes as the inside of an SVG. Colours are the classes `tone-…` of timeline-drawing.css. */
export function shapesToSvg(shapes: readonly Shape[]): string {
  return shapes.map(element).join("");
}

function element(shape: Shape): string {
  switch (shape.kind) {
    case "rectangle": {
      const look = shape.isFilled ? "fill" : "outline";
      return `<rect class="${look} tone-${shape.tone}" x="${n(shape.x)}" y="${n(shape.y)}" width="${n(Math.max(1, shape.width))}" height="${n(shape.height)}" rx="${n(Math.min(3, shape.width / 3))}"/>`;
    }
    case "line":
      return `<path class="stroke tone-${shape.tone}" d="M${n(shape.x)} ${n(shape.y)}L${n(shape.x2)} ${n(shape.y2)}" stroke-width="${n(shape.width)}"${DASHES[shape.dash]}/>`;
    case "hatch":
      return `<path class="stroke hatch tone-${shape.tone}" d="${hatchPath(shape)}" stroke-width="1"/>`;
    case "dot":
      return `<circle class="fill tone-${shape.tone}" cx="${n(shape.x)}" cy="${n(shape.y)}" r="5"/>`;
    case "cross":
      return `<path class="stroke tone-${shape.tone}" d="${cross(shape.x, shape.y, 4.5)}" stroke-width="2.4"/>`;
    case "triangle":
      return `<path class="fill tone-${shape.tone}" d="M${n(shape.x)} ${n(shape.y - 6)}l6 11h-12z"/>`;
    case "print":
      return `<path class="stroke tone-${shape.tone}" d="M${n(shape.x)} ${n(shape.y - 3)}v6" stroke-width="2"/>`;
    case "right":
    case "left":
      return `<path class="fill tone-${shape.tone}" d="${headPath({ ...shape, kind: shape.kind })}"/>`;
    case "turn":
      return `<path class="stroke tone-${shape.tone}" d="${turnPath(shape.x, shape.y)}" stroke-width="1.4"/><path class="fill tone-${shape.tone}" d="${turnHead(shape.x, shape.y)}"/>`;
    case "arrow":
      return arrow(shape);
    case "text":
      return `<text class="text tone-${shape.tone}${shape.isStrong ? " strong" : ""}" x="${n(shape.x)}" y="${n(shape.y)}" text-anchor="${shape.anchor}">${escapeText(shape.text)}</text>`;
    default:
      return unreachable(shape);
  }
}

function arrow(shape: Extract<Shape, { kind: "arrow" }>): string {
  const { c1x, c1y, c2x, c2y } = curveOf(shape);
  const stroke = `class="stroke tone-${shape.tone}"`;
  const curve = `<path ${stroke} d="M${n(shape.x)} ${n(shape.y)}C${n(c1x)} ${n(c1y)} ${n(c2x)} ${n(c2y)} ${n(shape.x2)} ${n(shape.y2)}" stroke-width="1.4"${DASHES[shape.dash]}/>`;
  switch (shape.head) {
    case "arrow":
      return `${curve}<path class="fill tone-${shape.tone}" d="M${n(shape.x2 + 1)} ${n(shape.y2)}l-6 -3.4v6.8z"/>`;
    case "cross":
      return `${curve}<path ${stroke} d="${cross(shape.x2, shape.y2, 3.5)}" stroke-width="2"/>`;
    case "barrier":
      return `${curve}<path class="fill tone-${shape.tone}" d="${shieldPath(round(shape.x2 + 5), round(shape.y2))}"/>`;
    case "none":
      return curve;
    default:
      return unreachable(shape.head);
  }
}

function cross(x: number, y: number, r: number): string {
  return `M${n(x - r)} ${n(y - r)}l${n(2 * r)} ${n(2 * r)}m0 ${n(-2 * r)}l${n(-2 * r)} ${n(2 * r)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function n(value: number): string {
  return String(round(value));
}

export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
