import type { Drawn } from "./drawn.ts";
import { AXIS_HEIGHT, FOOT_HEIGHT, type Measures } from "./layout.ts";
import type { Scene } from "./scene.ts";
import { shapesToSvg } from "./svg.ts";
import type { Viewport } from "../viewport.ts";

/** A scene as the inside of an SVG `height` pixels high. */
export function sceneToSvg(
  scene: Scene,
  { measures, viewport }: { readonly measures: Measures; readonly viewport: Viewport },
  height: number,
): string {
  const bottom = height - FOOT_HEIGHT - AXIS_HEIGHT;
  const within = (left: number, width: number, drawn: readonly Drawn[]): string =>
    `<svg x="${String(left)}" y="${String(AXIS_HEIGHT)}" width="${String(width)}" height="${String(bottom)}" viewBox="${String(left)} ${String(AXIS_HEIGHT)} ${String(width)} ${String(bottom)}">${shapesToSvg(drawn.map(shapeOf))}</svg>`;
  const left = viewport.left - 6;
  return [
    shapesToSvg(scene.ground.map(shapeOf)),
    within(0, left, scene.names),
    within(left, measures.width - left, scene.plot),
  ].join("");
}

/** The shape of a drawn element. */
export function shapeOf(drawn: Drawn): Drawn["shape"] {
  return drawn.shape;
}
