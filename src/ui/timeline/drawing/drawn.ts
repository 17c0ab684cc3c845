import type { TaskId } from "../../../trace/model/events.ts";
import type { ConnectionFacts } from "../../../trace/model/facts.ts";
import type { TraceElement } from "../../../trace/words/explain.ts";
import type { RunTrace } from "../../../trace/folds/run-trace.ts";
import type { Row } from "../../../trace/model/timeline-elements.ts";
import type { Axis } from "./axis.ts";
import { AXIS_HEIGHT, type Measures } from "./layout.ts";
import type { RowChange } from "../run-changes.ts";
import type { Sign } from "./signs.ts";
import type { Shape } from "./shapes.ts";
import type { WidenedInstant } from "./time-scale.ts";
import type { Viewport } from "../viewport.ts";

/** Anything in the drawing of a timeline that can be explained. */
export type TimelineElement =
  | TraceElement
  | { readonly kind: "axis" }
  | { readonly kind: "instant"; readonly instant: WidenedInstant }
  | { readonly kind: "present" }
  /** All that looks the same, by its sign in the legend. */
  | { readonly kind: "sign"; readonly sign: Sign };

/** A shape, and the element that it shows. */
export interface Drawn {
  readonly shape: Shape;
  readonly about: TimelineElement | null;
}

/** Which part of a trace is drawn, and how. */
export interface SceneOptions {
  readonly trace: RunTrace;
  readonly axis: Axis;
  readonly viewport: Viewport;
  readonly measures: Measures;
  /** The visible rows, the first at the top. */
  readonly rows: readonly Row[];
  /** The connections whose rows are visible, which follow those of the tasks; none by default. */
  readonly connections?: readonly ConnectionFacts[];
  /** Where the first row begins, in pixels below the axis; negative when it is scrolled out of view. */
  readonly top: number;
  readonly selected: TaskId | null;
  /** Whether labels name lines of the program, which must then be beside the drawing; true by default. */
  readonly namesLines?: boolean;
  /** What differs from another run, by task. */
  readonly changes?: ReadonlyMap<TaskId, RowChange>;
}

/** Where the last visible row ends, in pixels. */
export function bottomOf({ rows, connections = [], measures, top }: SceneOptions): number {
  return (
    AXIS_HEIGHT + top + rows.length * measures.rowHeight + connections.length * measures.connectionHeight
  );
}
