import { Arrows } from "./arrows.ts";
import { firstWhere } from "../binary-search.ts";
import type { TaskId, TraceEvent, WaitTarget } from "../model/events.ts";
import type { Writable } from "../model/facts.ts";
import type { RunIndex } from "./run-index.ts";
import type { Scale } from "./scale.ts";
import { Scales } from "./scale.ts";
import type { Arrow, Mark, Row, Segment, Stuck, Summary } from "../model/timeline-elements.ts";
import { stuckIn } from "./stuck.ts";
import { rowsOf } from "./timeline-rows.ts";

type OpenSegment = Writable<Segment>;

/**
 * A run as rows of segments, with marks and arrows. It is built event by event; the visible parts are found
 * by binary search.
 */
export class Timeline {
  readonly #index: RunIndex;
  readonly #scales: Scales;
  readonly #arrows: Arrows;
  readonly #segments: (OpenSegment[] | undefined)[] = [];
  readonly #marks = new Map<TaskId | null, Mark[]>();
  readonly #stuck: Stuck[] = [];
  #rows: { readonly events: number; readonly rows: readonly Row[] } = { events: 0, rows: [] };
  #count = 0;

  constructor(index: RunIndex, events: readonly TraceEvent[]) {
    this.#index = index;
    this.#scales = new Scales(events, index.handleRuns);
    this.#arrows = new Arrows(index, events);
  }

  /**
   * One row for each task, in the order in which the tasks were created, each under the task that awaits it.
   */
  rows(): readonly Row[] {
    if (this.#rows.events !== this.#count)
      this.#rows = { events: this.#count, rows: rowsOf(this.#index.tasks) };
    return this.#rows.rows;
  }

  /** The position of an event; see {@link Scale}. */
  position(index: number, scale: Scale): number {
    return this.#scales.position(index, scale);
  }

  /** The last event at or before a position; -1 when there is none. */
  indexAt(position: number, scale: Scale): number {
    return this.#scales.indexAt(position, scale);
  }

  /** Where the scale ends: seconds, or steps. */
  extent(scale: Scale): number {
    return this.#scales.extent(scale);
  }

  /** All segments of a task. */
  allSegments(task: TaskId): readonly Segment[] {
    return this.#segments[task] ?? [];
  }

  /** All arrows, by their beginnings. */
  get allArrows(): readonly Arrow[] {
    return this.#arrows.all;
  }

  /** The waits that end in deadlocks, in the order of these. */
  get stuck(): readonly Stuck[] {
    return this.#stuck;
  }

  /** What a task was doing at a moment; null before it was created and after its end. */
  segmentAt(task: TaskId, index: number): Segment | null {
    const segments = this.allSegments(task);
    const place = firstWhere(segments.length, (at) => (segments[at]?.to ?? Infinity) > index);
    const segment = segments[place];
    return segment !== undefined && segment.from <= index ? segment : null;
  }

  /**
   * The segments of a task in a range.
   *
   * @param resolution adjacent segments narrower than this are returned as one summary; in the scale's unit,
   *   0 for no summaries
   */
  segments(
    task: TaskId,
    from: number,
    to: number,
    scale: Scale,
    resolution = 0,
  ): readonly (Segment | Summary)[] {
    const all = this.allSegments(task);
    const begin = (place: number): number => this.#begin(all[place], scale);
    const end = (place: number): number => this.#end(all[place], scale);
    const found: (Segment | Summary)[] = [];
    let place = firstWhere(all.length, (at) => end(at) >= from);
    while (place < all.length && begin(place) <= to) {
      const segment = all[place];
      if (segment === undefined) break;
      const limit = begin(place) + resolution;
      // The first that does not fit into the summary.
      const next =
        resolution === 0 || end(place) >= limit ? place : firstWhere(all.length, (at) => end(at) >= limit);
      if (next <= place + 1) {
        found.push(segment);
        place++;
      } else {
        const last = all[next - 1] ?? segment;
        found.push({ kind: "summary", task, from: segment.from, to: last.to, count: next - place });
        place = next;
      }
    }
    return found;
  }

  /** Whether a task prints anything. */
  get hasMarks(): boolean {
    return [...this.#marks.keys()].some((task) => task !== null);
  }

  /** The writes of a task in a range; null means callbacks and the module's body. */
  marks(task: TaskId | null, from: number, to: number, scale: Scale): readonly Mark[] {
    const marks = this.#marks.get(task) ?? [];
    const first = this.#scales.firstAt(from, scale);
    const last = this.#scales.indexAt(to, scale);
    return marks.slice(
      firstWhere(marks.length, (place) => (marks[place]?.index ?? Infinity) >= first),
      firstWhere(marks.length, (place) => (marks[place]?.index ?? Infinity) > last),
    );
  }

  /** The arrows that are partly or wholly in a range. */
  arrows(from: number, to: number, scale: Scale): readonly Arrow[] {
    return this.#arrows.touching(this.#scales.firstAt(from, scale), this.#scales.indexAt(to, scale));
  }

  /** Adds the event with number `index`, which must be the next; the run's index must have it already. */
  add(event: TraceEvent, index: number): void {
    this.#count = index + 1;
    const concerned = taskConcerned(event);
    const before = concerned === null ? null : this.#openSegment(concerned);
    this.#arrows.add(event, index, before);
    if (event.kind === "output") this.#mark({ task: event.task, index });
    if (event.kind === "loop-deadlocked") for (const stuck of stuckIn(event, index)) this.#stuck.push(stuck);
    if (concerned === null) return;
    switch (event.kind) {
      case "task-created":
        this.#begins(concerned, "ready", index, event.line, null);
        break;
      case "handle-scheduled":
        if (this.#index.handle(event.handle)?.isStep !== true) break;
        if (before?.kind === "waiting") {
          before.to = index;
          this.#begins(concerned, "ready", index, before.line, null).handle = event.handle;
        } else if (before?.kind === "ready" && before.handle === null) {
          before.handle = event.handle;
        }
        break;
      case "task-stepped":
        this.#step(event, concerned, index);
        break;
      case "task-suspended":
        if (before !== null) before.to = index;
        this.#begins(concerned, "waiting", index, event.line, event.on);
        break;
      case "task-returned":
      case "task-raised":
      case "task-cancelled":
        if (before !== null) before.to = index;
        break;
      case "loop-iteration":
      case "clock-moved":
      case "handle-run":
      case "handle-cancelled":
      case "task-cancel-requested":
      case "future-done":
      case "callback-added":
      case "output":
      case "signal-received":
      case "loop-deadlocked":
      case "connection-opened":
      case "connection-changed":
        break;
    }
  }

  // The step begins with its handle, which only this task can have taken.
  #step(event: TraceEvent, task: TaskId, index: number): void {
    const handle = event.cause === null ? undefined : this.#index.handle(event.cause);
    const isOwn = handle?.isStep === true && handle.wakes === task;
    const begin = isOwn ? (handle.ranAt ?? index) : index;
    const before = this.#openSegment(task);
    if (before !== null) before.to = begin;
    this.#begins(task, "running", begin, event.line, null).handle = isOwn ? handle.id : null;
  }

  #begins(
    task: TaskId,
    kind: Segment["kind"],
    from: number,
    line: number | null,
    on: WaitTarget | null,
  ): OpenSegment {
    const segment: OpenSegment = { kind, task, from, to: null, line, on, handle: null };
    const segments = this.#segments[task];
    if (segments === undefined) this.#segments[task] = [segment];
    else segments.push(segment);
    return segment;
  }

  #openSegment(task: TaskId): OpenSegment | null {
    const last = this.#segments[task]?.at(-1);
    return last?.to === null ? last : null;
  }

  #mark(mark: Mark): void {
    const marks = this.#marks.get(mark.task);
    if (marks === undefined) this.#marks.set(mark.task, [mark]);
    else marks.push(mark);
  }

  #begin(segment: Segment | undefined, scale: Scale): number {
    return segment === undefined ? Infinity : this.#scales.position(segment.from, scale);
  }

  #end(segment: Segment | undefined, scale: Scale): number {
    if (segment === undefined) return Infinity;
    return segment.to === null ? this.extent(scale) : this.#scales.position(segment.to, scale);
  }
}

/** The task to whose row an event belongs. */
function taskConcerned(event: TraceEvent): TaskId | null {
  if (event.kind === "task-created") return event.created;
  if (event.kind === "handle-scheduled") return event.wakes;
  return event.kind === "task-cancel-requested" ? event.target : event.task;
}
