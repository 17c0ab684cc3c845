import type { ConnectionEnd } from "../../../trace/model/events.ts";
import type { ConnectionFacts } from "../../../trace/model/facts.ts";
import type { TraceElement } from "../../../trace/words/explain.ts";
import type { Drawn, SceneOptions } from "./drawn.ts";
import { AXIS_HEIGHT, CONNECTION, OFF_PLOT, ROW_HEIGHT } from "./layout.ts";
import { fitText, type Shape, text, textWidth } from "./shapes.ts";
import { timelineWords as words } from "../words.ts";

/** The rows of connections: their names, and what is in the plot. */
export interface DrawnConnections {
  readonly names: readonly Drawn[];
  readonly plot: readonly Drawn[];
}

/** Draws the rows of connections, which follow those of the tasks. */
export function drawConnections(options: SceneOptions): DrawnConnections {
  const { rows, connections = [], measures, top } = options;
  const middle = (place: number): number =>
    AXIS_HEIGHT + top + rows.length * measures.rowHeight + (place + 0.5) * measures.connectionHeight;
  return {
    names: connections.flatMap((connection, place) => drawName(options, connection, middle(place))),
    plot: connections.flatMap((connection, place) => [
      ...drawOpening(options, connection, middle(place)),
      ...drawDirection(options, connection, "client", middle(place)),
      ...drawDirection(options, connection, "server", middle(place)),
    ]),
  };
}

function drawName({ measures }: SceneOptions, connection: ConnectionFacts, y: number): readonly Drawn[] {
  const about: TraceElement = { kind: "connection", connection: connection.id };
  const [client, server] = words.connectionEnds(connection.client, connection.server);
  const left = 16;
  const room = measures.names - left + 8;
  const own = fitText(client, room);
  if (measures.names < 100 && measures.connectionHeight >= ROW_HEIGHT.high) {
    return [
      { shape: text(left, y - 2, own, "ink"), about },
      { shape: text(left, y + 11, fitText(server, room), "soft"), about },
    ];
  }
  const width = textWidth(own) + 5;
  return [
    { shape: text(left, y + 4, own, "ink"), about },
    { shape: text(left + width, y + 4, fitText(server, room - width), "soft"), about },
  ];
}

// The two lines begin together.
function drawOpening(options: SceneOptions, { id, openedAt }: ConnectionFacts, y: number): readonly Drawn[] {
  const x = xOf(options, openedAt);
  if (!isVisible(options, x)) return [];
  const about: TraceElement = { kind: "traffic", connection: id, index: openedAt };
  return [{ shape: upright(x, y - CONNECTION.line, y + CONNECTION.line), about }];
}

function drawDirection(
  options: SceneOptions,
  connection: ConnectionFacts,
  end: ConnectionEnd,
  middle: number,
): readonly Drawn[] {
  const { axis, viewport } = options;
  const { id, openedAt, directions } = connection;
  const { endedAt } = directions[end];
  const y = lineOf(end, middle);
  const to = endedAt === null ? viewport.x(axis.end) : xOf(options, endedAt);
  const x = Math.max(xOf(options, openedAt), viewport.left - OFF_PLOT);
  const x2 = Math.min(to, viewport.left + viewport.width + OFF_PLOT);
  const drawn: Drawn[] = [];
  if (x2 >= x) {
    const line = { kind: "line", x, y, x2, y2: y, tone: "waiting", dash: "solid" } as const;
    const about: TraceElement = { kind: "connection", connection: id };
    drawn.push({ shape: { ...line, width: CONNECTION.lineWidth }, about });
  }
  if (endedAt !== null && isVisible(options, to)) drawn.push(...drawEnding(connection, end, to, middle));
  return [...drawn, ...drawData(options, connection, end, middle)];
}

// A reset ends both directions at once, or what is left of them, and has one cross.
function drawEnding(
  { id, directions }: ConnectionFacts,
  end: ConnectionEnd,
  x: number,
  middle: number,
): readonly Drawn[] {
  const { endedAt, end: how } = directions[end];
  if (endedAt === null) return [];
  const about: TraceElement = { kind: "traffic", connection: id, index: endedAt };
  const y = lineOf(end, middle);
  if (how !== "reset") return [{ shape: upright(x, y - CONNECTION.bar, y + CONNECTION.bar), about }];
  if (end === "server" && directions.client.endedAt === endedAt) return [];
  return [{ shape: { kind: "cross", x, y: middle, tone: "failed" }, about }];
}

function drawData(
  options: SceneOptions,
  { id, directions }: ConnectionFacts,
  end: ConnectionEnd,
  middle: number,
): readonly Drawn[] {
  const { trace, measures, axis, viewport } = options;
  const { sent } = directions[end];
  const y = lineOf(end, middle);
  const baseline = middle + (end === "client" ? CONNECTION.labelAbove : CONNECTION.labelBelow);
  const drawn: Drawn[] = [];
  let before = -Infinity;
  for (const [place, index] of sent.entries()) {
    const x = xOf(options, index);
    if (x - before < CONNECTION.minDistance || !isVisible(options, x)) continue;
    before = x;
    const about: TraceElement = { kind: "traffic", connection: id, index };
    drawn.push({ shape: { kind: end === "client" ? "right" : "left", x, y, tone: "ink" }, about });
    const event = trace.events[index];
    if (event?.kind !== "connection-changed" || measures.connectionHeight < ROW_HEIGHT.high) continue;
    const label = words.bytes(event.bytes);
    const next = sent[place + 1];
    const until = next === undefined ? viewport.x(axis.end) : xOf(options, next) - CONNECTION.labelGap;
    const from = x + CONNECTION.labelGap;
    if (from + textWidth(label) <= until) drawn.push({ shape: text(from, baseline, label, "soft"), about });
  }
  return drawn;
}

function lineOf(end: ConnectionEnd, middle: number): number {
  return middle + (end === "client" ? -CONNECTION.line : CONNECTION.line);
}

function xOf({ axis, viewport }: SceneOptions, index: number): number {
  return viewport.x(axis.of(index));
}

function isVisible({ viewport }: SceneOptions, x: number): boolean {
  return x >= viewport.left - 8 && x <= viewport.left + viewport.width + 8;
}

function upright(x: number, y: number, y2: number): Shape {
  return { kind: "line", x, y, x2: x, y2, tone: "waiting", width: CONNECTION.lineWidth, dash: "solid" };
}
