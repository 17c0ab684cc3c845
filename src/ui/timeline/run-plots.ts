import { atom, type ReadableAtom } from "nanostores";
import type { TaskId } from "../../trace/model/events.ts";
import type { TraceElement } from "../../trace/words/explain.ts";
import type { RunTrace } from "../../trace/folds/run-trace.ts";
import { changedRows } from "./changed-rows.ts";
import type { Scale } from "../../trace/folds/scale.ts";
import { make } from "../dom.ts";
import type { Present } from "../session/playback.ts";
import type { Axis } from "./drawing/axis.ts";
import { type KindOfAxis, kindOfAxis } from "./drawing/axis-shapes.ts";
import type { TimelineElement } from "./drawing/drawn.ts";
import type { Picture } from "./export.ts";
import { axesFor, MARGIN, measuresFor, type Measures } from "./drawing/layout.ts";
import { beginningOf, rowOf } from "./drawing/row-elements.ts";
import { measuresOf } from "./drawing/rows.ts";
import { type Sign, SIGNS, signsOf } from "./drawing/signs.ts";
import { type RowChange, RunChanges } from "./run-changes.ts";
import { TimelinePlot } from "./timeline-plot.ts";
import { Viewport } from "./viewport.ts";
import { timelineWords as words } from "./words.ts";

// The width at the right of the plot for the sign and the label of an end.
const END_ROOM = 72;

const UNCHANGED: ReadonlyMap<TaskId, RowChange> = new Map();

/** A run above the present one, for comparison. */
export interface OtherRun {
  readonly trace: RunTrace;
  readonly title: string;
  /** The title of the present run beside it; by default that it is the newer one. */
  readonly thisTitle?: string;
}

/**
 * The plot of a run and, above it, that of another run for comparison. Both show the same part on the same
 * scale, so that one below the other is the same second, or the same step.
 */
export class RunPlots {
  readonly element = make("div", "plots");
  readonly plot = new TimelinePlot();
  readonly otherPlot = new TimelinePlot();
  readonly #otherTitle = make("p", "plot-title");
  readonly #thisTitle = make("p", "plot-title", words.thisRun);
  readonly #viewport = atom<Viewport | null>(null);
  readonly #scale = atom<Scale>("time");
  readonly #selected = atom<TaskId | null>(null);
  readonly #other = atom<OtherRun | null>(null);
  #trace: RunTrace;
  #width = 0;
  #axes: readonly Axis[] = [];
  #measures: Measures = measuresFor(0, 0);
  #changes: RunChanges | null = null;
  #ownSigns: readonly Sign[] = [];
  /** The position that was followed last. */
  #followed = 0;

  /** The visible part; null before the first run is shown. */
  readonly $viewport: ReadableAtom<Viewport | null> = this.#viewport;
  readonly $scale: ReadableAtom<Scale> = this.#scale;
  /** The task that the reader chose. */
  readonly $selected: ReadableAtom<TaskId | null> = this.#selected;
  readonly $other: ReadableAtom<OtherRun | null> = this.#other;

  constructor(trace: RunTrace) {
    this.#trace = trace;
    this.element.append(this.#otherTitle, this.otherPlot, this.#thisTitle, this.plot);
    this.otherPlot.hidden = true;
  }

  get trace(): RunTrace {
    return this.#trace;
  }

  get measures(): Measures {
    return this.#measures;
  }

  /** Shows a run in a place `width` pixels wide. The part that was visible stays visible. */
  show(trace: RunTrace, width: number): void {
    this.#trace = trace;
    this.#ownSigns = signsOf(trace);
    this.#width = width;
    this.#layOut();
  }

  /** Resets the plots before another run. */
  forget(): void {
    this.#viewport.set(null);
    this.#selected.set(null);
  }

  /** Shows a run above this one, on the same scale, or removes it. */
  compareWith(other: OtherRun | null): void {
    this.#other.set(other);
    this.#otherTitle.textContent = other?.title ?? "";
    this.#thisTitle.textContent = other?.thisTitle ?? words.thisRun;
    this.#layOut();
  }

  /** Explains in a sentence how an element differs from the other run; null when it does not. */
  explainChange(element: TraceElement): string | null {
    return this.#changes?.explain(element) ?? null;
  }

  /** Changes the scale of the plots, and shows the whole run. */
  setScale(scale: Scale): void {
    this.#scale.set(scale);
    this.fit();
  }

  /** Shows the whole run. */
  fit(): void {
    this.#viewport.set(null);
    this.#layOut();
  }

  /** Shows `factor` times as much detail around pixel `x`. */
  zoom(factor: number, x: number): void {
    this.#look(this.#viewport.get()?.zoomed(factor, x));
  }

  pan(pixels: number): void {
    this.#look(this.#viewport.get()?.panned(pixels));
  }

  /** Moves the visible part to a moment, and to the rows of what has changed since the last one. */
  follow({ position, moment }: Present): void {
    if (position !== this.#followed) {
      for (const row of changedRows(this.#trace, this.#followed, position)) this.plot.reveal(row);
      this.#followed = position;
    }
    const at = this.#axes[0]?.ofMoment(position, moment);
    if (at !== undefined) this.#look(this.#viewport.get()?.containing(at));
  }

  /** What the axis counts, and how. */
  get kindOfAxis(): KindOfAxis {
    const [axis] = this.#axes;
    return axis === undefined ? "toScale" : kindOfAxis(axis);
  }

  /** What the plots show, in the order of the legend. */
  get signs(): readonly Sign[] {
    const signs = new Set(this.#ownSigns);
    if (this.kindOfAxis === "widened") signs.add("widened");
    for (const change of this.#changes?.kinds ?? []) signs.add(change);
    return SIGNS.filter((sign) => signs.has(sign));
  }

  /** The elements of the axis: itself, and the instants that are not to scale. */
  get axisElements(): readonly TimelineElement[] {
    const widened = this.#axes[0]?.widened ?? [];
    return [{ kind: "axis" }, ...widened.map((instant) => ({ kind: "instant", instant }) as const)];
  }

  /** Moves the visible part to an element. */
  reveal(element: TimelineElement): void {
    const row = rowOf(element);
    if (row !== null) this.plot.reveal(row);
    const at = this.#axes[0]?.of(beginningOf(this.#trace, element));
    if (at !== undefined && !["task", "connection", "axis"].includes(element.kind))
      this.#look(this.#viewport.get()?.containing(at));
  }

  select(task: TaskId | null): void {
    this.#selected.set(task);
    this.#draw();
    if (task !== null) this.plot.reveal(task);
  }

  /** Chooses the task in the row below or above; none beyond the last and the first. */
  selectNext(direction: 1 | -1): void {
    const rows = this.#trace.programRows;
    const at = rows.findIndex((row) => row.task === this.#selected.get());
    const to = at < 0 ? (direction === 1 ? 0 : rows.length - 1) : at + direction;
    this.select(rows[to]?.task ?? null);
  }

  /** Where a moment is, in pixels. */
  x({ position, moment }: Present): number {
    return this.#viewport.get()?.x(this.#axes[0]?.ofMoment(position, moment) ?? 0) ?? 0;
  }

  /** Whether a place in pixels is visible. */
  isVisible(x: number): boolean {
    const viewport = this.#viewport.get();
    return viewport !== null && x >= viewport.left && x <= viewport.left + viewport.width + 16;
  }

  /** The moment at a place in pixels: how many events have happened, and the virtual second. */
  momentAt(x: number): { readonly count: number; readonly seconds: number } | null {
    const viewport = this.#viewport.get();
    return viewport === null ? null : (this.#axes[0]?.momentAt(viewport.position(x)) ?? null);
  }

  colourChanged(): void {
    this.plot.colourChanged();
    this.otherPlot.colourChanged();
  }

  /** The plots for a file, the one above first. @param title the cell's */
  pictures(title: string, present: Picture["present"]): readonly Picture[] {
    const measures = this.#measures;
    const other = this.#other.get();
    const pictureOf = (plot: TimelinePlot, name: string, moment: Picture["present"]): Picture => {
      return { title: name, drawing: plot.svg(), height: plot.height, measures, present: moment };
    };
    if (other === null) return [pictureOf(this.plot, title, present)];
    return [
      pictureOf(this.otherPlot, `${title}: ${other.title}`, null),
      pictureOf(this.plot, `${title}: ${other.thisTitle ?? words.thisRun}`, present),
    ];
  }

  #layOut(): void {
    const trace = this.#trace;
    const other = this.#other.get();
    this.#changes = other === null ? null : new RunChanges(other.trace, trace);
    this.otherPlot.hidden = other === null;
    this.element.toggleAttribute("data-compares", other !== null);
    if (this.#width === 0) return;
    const traces = other === null ? [trace] : [trace, other.trace];
    this.#measures = measuresOf(this.#width, traces);
    const left = this.#measures.names + MARGIN;
    const plotWidth = Math.max(60, this.#width - left - END_ROOM);
    this.#axes = axesFor(traces, this.#scale.get(), plotWidth);
    const end = Math.max(...this.#axes.map((axis) => axis.end));
    const before = this.#viewport.get();
    const viewport =
      before === null || before.isWhole || before.end > end
        ? Viewport.whole(end, left, plotWidth)
        : new Viewport(before.from, before.to, end, left, plotWidth);
    this.#draw(viewport);
    this.#viewport.set(viewport);
  }

  #look(viewport: Viewport | undefined): void {
    if (viewport === undefined || viewport === this.#viewport.get()) return;
    this.#draw(viewport);
    this.#viewport.set(viewport);
  }

  #draw(viewport = this.#viewport.get()): void {
    const [axis, otherAxis] = this.#axes;
    if (axis === undefined || viewport === null) return;
    const common = { viewport, measures: this.#measures };
    this.plot.show({
      ...common,
      trace: this.#trace,
      axis,
      selected: this.#selected.get(),
      changes: this.#changes?.now ?? UNCHANGED,
    });
    const other = this.#other.get();
    if (other === null || otherAxis === undefined) return;
    this.otherPlot.show({
      ...common,
      trace: other.trace,
      axis: otherAxis,
      selected: null,
      changes: this.#changes?.before ?? UNCHANGED,
    });
    this.otherPlot.showPresent(this.#measures.width);
  }
}
