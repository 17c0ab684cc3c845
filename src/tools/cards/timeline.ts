import type { TraceEvent } from "../../trace/model/events.ts";
import { RunTrace } from "../../trace/folds/run-trace.ts";
import { FOOT_HEIGHT } from "../../ui/timeline/drawing/layout.ts";
import { sceneToSvg } from "../../ui/timeline/drawing/scene-svg.ts";
import { rowKeys } from "../../ui/timeline/drawing/rows.ts";
import type { Shape } from "../../ui/timeline/drawing/shapes.ts";
import { staticScenes } from "../../ui/timeline/drawing/static-timeline.ts";
import { colour, toneColour } from "./palette.ts";
import { typefaces } from "./typeface.ts";

/** A timeline as part of an SVG that needs no fonts and no style sheet. */
export interface CardTimeline {
  readonly svg: string;
  /** Pixels, before it is made larger. */
  readonly width: number;
  readonly height: number;
  /** Its texts. */
  readonly texts: readonly string[];
}

/** How many tasks a card shows well: with more, the labels become small, or too small. */
const TASKS = { fit: 4, most: 6 };

/** The size of labels, as timeline-drawing.css has it. */
const LABEL_SIZE = 11.5;

/** Of some runs the first that a card can show well, with several tasks if there is one; null for none. */
export function runForCard(runs: Iterable<readonly TraceEvent[]>): readonly TraceEvent[] | null {
  let crowded: readonly TraceEvent[] | null = null;
  let lonely: readonly TraceEvent[] | null = null;
  for (const events of runs) {
    const tasks = rowKeys(new RunTrace(events)).length;
    if (tasks > 1 && tasks <= TASKS.fit) return events;
    if (tasks > 1 && tasks <= TASKS.most) crowded ??= events;
    if (tasks === 1) lonely ??= events;
  }
  return crowded ?? lonely;
}

/** Draws the timeline of a run. @param width pixels */
export function cardTimeline(events: readonly TraceEvent[], width: number): CardTimeline {
  const [run] = staticScenes([events], width);
  if (run === undefined) throw new Error("A run has a timeline.");
  const { scene, measures, viewport, height } = run;
  const all = [scene.ground, scene.names, scene.plot].flat().map(({ shape }) => shape);
  const withoutTexts = {
    ground: scene.ground.filter(({ shape }) => shape.kind !== "text"),
    names: scene.names.filter(({ shape }) => shape.kind !== "text"),
    plot: scene.plot.filter(({ shape }) => shape.kind !== "text"),
  };
  const texts = all.flatMap((shape) => (shape.kind === "text" ? [withoutArrows(shape)] : []));
  return {
    svg: withColours(sceneToSvg(withoutTexts, { measures, viewport }, height)) + texts.map(drawText).join(""),
    width,
    // The foot is for the label of the present moment, which a card does not have.
    height: height - FOOT_HEIGHT,
    texts: texts.map(({ text }) => text),
  };
}

/** A browser takes from another font the arrow between the ends of a connection, which these have not. */
function withoutArrows<T extends { readonly text: string }>(label: T): T {
  return { ...label, text: label.text.replaceAll("→", "to") };
}

/** Gives each shape the colour of its tone, which a page does with a style sheet. */
function withColours(svg: string): string {
  return svg.replaceAll(
    /class="(fill|stroke|outline)(?: hatch)? tone-(\w+)"/g,
    (_, look: string, tone: string) => {
      const value = toneColour(tone);
      if (look === "fill") return `fill="${value}"`;
      return `fill="none" stroke="${value}"${look === "outline" ? ' stroke-width="1.5"' : ""}`;
    },
  );
}

function drawText({ text, x, y, anchor, tone, isStrong }: Extract<Shape, { kind: "text" }>): string {
  const face = isStrong ? typefaces.strong : typefaces.label;
  const width = face.width(text, LABEL_SIZE);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return face.draw(text, {
    x: left,
    y,
    size: LABEL_SIZE,
    colour: toneColour(tone, true),
    halo: { colour: colour("raised"), width: 3 },
  });
}
