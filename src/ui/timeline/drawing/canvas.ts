import { unreachable } from "../../../trace/unreachable.ts";
import {
  curveOf,
  type Dash,
  hatchPath,
  headPath,
  type Shape,
  shieldPath,
  type Tone,
  turnHead,
  turnPath,
} from "./shapes.ts";

const DASHES: Record<Dash, readonly number[]> = { solid: [], dotted: [0.1, 5], dashed: [7, 4] };

/** The colours of a page, by tone. */
export type Colours = Readonly<Record<Tone | "raised", string>>;

/** Draws shapes on a canvas, for a timeline with too many shapes for an SVG. They look the same. */
export function drawShapes(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  colours: Colours,
  font: string,
): void {
  context.textBaseline = "alphabetic";
  for (const shape of shapes) {
    context.fillStyle = colours[shape.tone];
    context.strokeStyle = colours[shape.tone];
    context.lineCap = "butt";
    context.setLineDash([]);
    draw(context, shape, font);
  }
}

function draw(context: CanvasRenderingContext2D, shape: Shape, font: string): void {
  switch (shape.kind) {
    case "rectangle":
      if (shape.isFilled) {
        context.fillRect(shape.x, shape.y, Math.max(1, shape.width), shape.height);
      } else {
        context.lineWidth = 1.5;
        context.strokeRect(shape.x, shape.y, Math.max(1, shape.width), shape.height);
      }
      break;
    case "line":
      setDash(context, shape.dash);
      context.lineWidth = shape.width;
      stroke(context, [shape.x, shape.y, shape.x2, shape.y2]);
      break;
    case "hatch":
      context.lineWidth = 1;
      context.stroke(new Path2D(hatchPath(shape)));
      break;
    case "dot":
      context.beginPath();
      context.arc(shape.x, shape.y, 5, 0, 2 * Math.PI);
      context.fill();
      break;
    case "cross":
      context.lineWidth = 2.4;
      cross(context, shape.x, shape.y, 4.5);
      break;
    case "triangle":
      context.beginPath();
      context.moveTo(shape.x, shape.y - 6);
      context.lineTo(shape.x + 6, shape.y + 5);
      context.lineTo(shape.x - 6, shape.y + 5);
      context.fill();
      break;
    case "print":
      context.lineWidth = 2;
      stroke(context, [shape.x, shape.y - 3, shape.x, shape.y + 3]);
      break;
    case "right":
    case "left":
      context.fill(new Path2D(headPath({ ...shape, kind: shape.kind })));
      break;
    case "turn":
      context.lineWidth = 1.4;
      context.stroke(new Path2D(turnPath(shape.x, shape.y)));
      context.fill(new Path2D(turnHead(shape.x, shape.y)));
      break;
    case "arrow":
      drawArrow(context, shape);
      break;
    case "text":
      context.font = shape.isStrong ? `600 ${font}` : font;
      context.textAlign = ({ start: "left", middle: "center", end: "right" } as const)[shape.anchor];
      context.fillText(shape.text, shape.x, shape.y);
      break;
    default:
      unreachable(shape);
  }
}

function drawArrow(context: CanvasRenderingContext2D, shape: Extract<Shape, { kind: "arrow" }>): void {
  const { c1x, c1y, c2x, c2y } = curveOf(shape);
  setDash(context, shape.dash);
  context.lineWidth = 1.4;
  context.beginPath();
  context.moveTo(shape.x, shape.y);
  context.bezierCurveTo(c1x, c1y, c2x, c2y, shape.x2, shape.y2);
  context.stroke();
  context.setLineDash([]);
  switch (shape.head) {
    case "arrow":
      context.beginPath();
      context.moveTo(shape.x2 + 1, shape.y2);
      context.lineTo(shape.x2 - 5, shape.y2 - 3.4);
      context.lineTo(shape.x2 - 5, shape.y2 + 3.4);
      context.fill();
      break;
    case "cross":
      context.lineWidth = 2;
      cross(context, shape.x2, shape.y2, 3.5);
      break;
    case "barrier":
      context.fill(new Path2D(shieldPath(shape.x2 + 5, shape.y2)));
      break;
    case "none":
      break;
    default:
      unreachable(shape.head);
  }
}

function setDash(context: CanvasRenderingContext2D, dash: Dash): void {
  context.setLineDash([...DASHES[dash]]);
  context.lineCap = dash === "dotted" ? "round" : "butt";
}

function stroke(context: CanvasRenderingContext2D, [x, y, x2, y2]: [number, number, number, number]): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x2, y2);
  context.stroke();
}

function cross(context: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  stroke(context, [x - r, y - r, x + r, y + r]);
  stroke(context, [x + r, y - r, x - r, y + r]);
}
