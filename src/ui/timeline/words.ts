import type { CancelOutcome } from "../../trace/model/timeline-elements.ts";
import type { TaskEnd } from "../../trace/model/facts.ts";

/** The words of the timeline; they are loaded with it, at a page's first run. */
export const timelineWords = {
  signal: (name: string): string => (name === "SIGINT" ? "Ctrl-C" : name),
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

  axis: {
    names: {
      toScale: ["time, to scale", "to scale"],
      widened: ["time, widened", "widened"],
      steps: ["steps"],
    },
    /** From the longest to the shortest. */
    instant(seconds: number, steps: number): readonly string[] {
      const time = `${String(Number(seconds.toFixed(2)))} s`;
      return [`${time}, ${String(steps)} steps`, time];
    },
    explained: {
      toScale:
        "The axis is time, to scale: a second is equally wide everywhere. A step takes no time, and is drawn with a width so that you see it.",
      widened:
        "The axis is time, and to scale except where it is hatched: there the steps of one instant would have no room.",
      steps: "The axis counts steps: each has the same width, however much time passes between two of them.",
    },
  },
  widened(seconds: number, steps: number): string {
    return `At ${seconds.toFixed(2)} s the loop runs ${String(steps)} steps, one after the other. The axis is widened here to show them: the clock does not move.`;
  },
  presentExplained(seconds: number): string {
    return `The present moment, ${seconds.toFixed(2)} s. What is at its right, faded, is still to come. Drag it to move through time.`;
  },

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

  bytes(count: number): string {
    return `${String(count)} B`;
  },
  /** The two ends of a connection in little room; without their host, if it is the same. */
  connectionEnds(client: string, server: string): readonly [string, string] {
    const host = client.replace(/:\d+$/, "");
    const isSameHost = host !== "" && server.startsWith(`${host}:`);
    const from = isSameHost ? client.slice(host.length) : client || "client";
    const to = isSameHost ? server.slice(host.length) : server || "server";
    return [from, `→ ${to}`];
  },
  deadlock: "deadlock",
  neverEnds: "never ends",

  legend: "Legend",
  /** Of each sign its name in the legend, and what it means. */
  signs: {
    running: ["runs", "A solid block: the task runs. Only one runs at any moment."],
    ready: ["ready", "An outlined block: the task is in the ready queue and waits for its turn."],
    timer: ["sleeps", "A dotted line: the task waits for a timer, such as that of a sleep."],
    waiting: ["waits", "A solid line: the task waits for another task or for a future."],
    lock: [
      "waits at a lock or queue",
      "A dashed line: the task waits for a lock, a queue, an event or the like.",
    ],
    create: [
      "creates",
      "A dark arrow leads from a task to one that it creates, and to where that one begins.",
    ],
    wake: ["wakes", "An ochre arrow leads from what a task waited for to where the task continues."],
    relation: [
      "waits together",
      "A dotted vertical line joins a task to those that it waits for together, as in gather.",
    ],
    cancel: ["cancels", "A violet arrow leads from a cancel() to the task that is asked to cancel itself."],
    shield: ["shield", "A shield stops a cancel(): the task behind it continues."],
    circle: [
      "waits in a circle",
      "Deadlock: a dashed red arrow leads from a task to the one for which it waits, in a circle; one that turns back says that a task waits for itself.",
    ],
    stuck: ["never ends", "Deadlock: a red bar ends a wait that nothing can end any more."],
    print: ["prints", "A small stroke below a block: the task prints a line."],
    done: ["done", "A dot: the task has returned."],
    cancelled: ["cancelled", "A cross: the task was cancelled."],
    failed: ["failed", "A triangle: the task ended with an exception."],
    signal: ["signal", "A dashed line through all rows: the program gets a signal, such as Ctrl-C."],
    connection: [
      "connection",
      "Two lines: the upper one is what a client can send to its server, the lower one what the server can send back. Each ends with a bar where no more can be sent.",
    ],
    data: [
      "data",
      "An arrowhead on a connection: data is sent, to the right by the client, to the left by the server.",
    ],
    reset: [
      "reset",
      "A red cross ends a connection: one end was closed, and data that was sent to it is lost.",
    ],
    widened: [
      "not to scale",
      "A hatched part of the axis is one instant: it is widened, since its steps would have no room.",
    ],
    different: ["differs", "A line below a block: in the other run this was different."],
    moved: ["moved", "A dotted line below a block: the other run has the same at another time."],
  } satisfies Record<string, readonly [name: string, meaning: string]>,
  foldLegend: "Hide the legend",
  unfoldLegend: "Show the legend",
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
