import type { CancelOutcome } from "../../trace/model/timeline-elements.ts";
import type { TaskEnd } from "../../trace/model/facts.ts";

/** The words of the timeline; they are loaded with it, at a page's first run. */
export const timelineWords = {
  timeline: "Timeline",
  help: "Keys",
  more: "More",

  toStart: "To the beginning",
  toEnd: "To the end",
  stepBack: "Step back",
  step: "Step",
  play: "Play",
  pause: "Pause",
  stepBy: "Step by",
  units: { event: "event", handle: "handle", iteration: "iteration" },
  nextTimer: "Next timer",
  firstDifference: "First difference",
  scale: "Scale",
  scales: { time: "time", steps: "steps" },
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show all",
  saveSvg: "Save as SVG",
  savePng: "Save as PNG",
  keep: "Keep this run",
  dropKept: "Remove the kept run",
  kept: "Kept run",
  thisRun: "This run",
  fileName: "timeline",
  present: "Present moment",
  elements: "Elements of the timeline: the arrow keys lead from one to the next",

  moment(seconds: number): string {
    return `${seconds.toFixed(2)} s`;
  },
  over: "The program is over.",
  hint: "Point at anything above, or walk through it with Tab and the arrow keys: this line says what it is.",
  beginning: "The beginning: nothing has happened yet.",
  presentText(seconds: number, position: number, total: number, sentence: string): string {
    return `${seconds.toFixed(2)} s, event ${String(position)} of ${String(total)}. ${sentence}`;
  },
  summary(count: number): string {
    return `${String(count)} segments of this task, too narrow to be drawn separately. Zoom in to see them.`;
  },
  waitsFor(what: string): string {
    return `waits for ${what}`;
  },
  atLine(what: string, line: number): string {
    return `${what}, line ${String(line)}`;
  },
  until(what: string, seconds: number): string {
    return `${what}, until ${seconds.toFixed(2)} s`;
  },
  ends: { done: "done", cancelled: "cancelled", failed: "failed" } satisfies Record<TaskEnd, string>,
  cancelOutcomes: {
    pending: ["cancel()"],
    "not delivered": ["cancel() is not delivered", "not delivered"],
    cancelled: ["cancel()"],
    caught: ["cancel(), caught", "caught"],
    replaced: ["cancel(), replaced", "replaced"],
  } satisfies Record<CancelOutcome, readonly string[]>,
  cancelsFuture(label: string, task: string): readonly string[] {
    if (label !== "shield") return [`cancel() ends the ${label}`, label];
    return [`cancel() stops at the shield: ${task} continues`, "stops at the shield", "shield"];
  },

  legend: "Legend",
  signs: {
    running: "running",
    ready: "ready: in the queue",
    waiting: "waits for a task or future",
    timer: "waits for a timer",
    lock: "waits for a lock or queue",
    done: "done",
    cancelled: "cancelled",
    failed: "failed",
    print: "a printed line",
    shield: "a shield, at which a cancel() stops",
    different: "different in the other run",
    moved: "the same, at another time",
  },
  keys: [
    ["← →", "one event back or forward"],
    ["Shift ← →", "one handle back or forward"],
    ["Page Up, Page Down", "one iteration back or forward"],
    ["Home, End", "to the beginning or the end"],
    ["Space", "play or pause"],
    ["T", "to the next timer"],
    ["↑ ↓", "choose a task"],
    ["N, P", "next or previous event of the chosen task"],
    ["D", "to the first line that differs"],
    ["+ − 0", "zoom in, zoom out, show all"],
    [", .", "move the visible part"],
    ["S", "time or steps"],
    ["Tab, then ← → ↑ ↓", "from block to arrow to printed line, each explained; Enter goes there"],
  ] as const,
  keysHold:
    "The keys work while the timeline has the focus. With the mouse: drag to move through time, Ctrl and the wheel to zoom, Shift and drag to move the visible part; with two fingers: spread to zoom.",
};
