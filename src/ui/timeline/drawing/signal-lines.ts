import type { TraceElement } from "../../../trace/words/explain.ts";
import { bottomOf, type Drawn, type SceneOptions } from "./drawn.ts";
import { AXIS_HEIGHT, SIGNAL } from "./layout.ts";
import { text, textWidth } from "./shapes.ts";
import { timelineWords as words } from "../words.ts";

/** Draws a line through all rows where a signal arrived, with the signal's name above the first row. */
export function drawSignals(options: SceneOptions): Drawn[] {
  const { trace, axis, viewport } = options;
  const right = viewport.left + viewport.width;
  const bottom = bottomOf(options);
  let named = -Infinity;
  return trace.index.signals.flatMap((index): Drawn[] => {
    const event = trace.events[index];
    const x = viewport.x(axis.of(index));
    if (event?.kind !== "signal-received" || x < viewport.left || x > right) return [];
    const about: TraceElement = { kind: "event", index };
    const line: Drawn = {
      shape: {
        kind: "line",
        x,
        y: AXIS_HEIGHT,
        x2: x,
        y2: bottom,
        tone: "failed",
        width: 1.5,
        dash: "dashed",
      },
      about,
    };
    const name = words.signal(event.signal);
    const isAtEnd = x + SIGNAL.gap + textWidth(name) > right;
    const from = isAtEnd ? x - SIGNAL.gap - textWidth(name) : x + SIGNAL.gap;
    if (from < named) return [line];
    named = from + textWidth(name) + SIGNAL.gap;
    return [line, { shape: text(from, AXIS_HEIGHT + SIGNAL.baseline, name, "failed"), about }];
  });
}
