import { RunTrace } from "../../trace/folds/run-trace.ts";
import { explainDifference } from "../../trace/words/difference.ts";
import type { CellHost } from "./cell-host.ts";
import { CellLoop } from "../loop/cell-loop.ts";
import { CellMoments } from "../moments/transcript.ts";
import { CellTimeline } from "../timeline/cell-timeline.ts";
import { find, make } from "../dom.ts";
import { lineStrip } from "./line-strip.ts";
import { linkLines } from "../loop/line-links.ts";
import { normaliseLine } from "../output/output-normaliser.ts";
import type { Language } from "../page/preferences.ts";
import { traceOf } from "../session/session-trace.ts";
import type { Session } from "../session/session.ts";
import { words } from "../words.ts";

/** Puts the views of a program's runs where the cell has their room. They are loaded at its first run. */
export function mountViews(cell: CellHost, language: Language): void {
  const { session, code } = cell.program(language);
  const trace = traceOf(session);
  const views = make("div", "views of-language");
  views.dataset.language = language;
  // The ids and labels of the parts refer to the cell and its title.
  const id = language === "typescript" ? cell.id : `${cell.id}-${language}`;
  if (id !== cell.id) {
    const title = make("span", "", words.programOf(cell.heading, language));
    title.id = `${id}-title`;
    title.hidden = true;
    views.append(title);
  }
  const inner = make("div", "views-inner");
  const timeline = new CellTimeline();
  const loop = new CellLoop();
  const moments = new CellMoments();
  inner.append(timeline, loop, moments);
  views.append(inner);
  const show = (): void => {
    if (session.$count.get() === 0 || views.isConnected || !trace.isUpToDate) return;
    // The server's drawing of empty views only reserves their room.
    find(cell, `.views-idle[data-language="${language}"]`, HTMLElement).replaceWith(views);
    timeline.bind(session, id);
    loop.bind(session, id);
    moments.bind(session, id);
    find(timeline, ".dock", HTMLElement).prepend(lineStrip(session, code));
    linkLines(code, loop);
  };
  session.$count.listen(show);
  trace.$read.listen(show);
  show();
  session.verdict.$result.subscribe((result) => {
    if (trace.isUpToDate) session.verdict.setCause(causeOf(session));
    else {
      void trace.whole().then(() => {
        if (session.verdict.$result.get() === result) session.verdict.setCause(causeOf(session));
      });
    }
  });
}

/** Explains the first line that differs; null when none differs. */
function causeOf(session: Session): string | null {
  const result = session.verdict.$result.get();
  const first = result?.match === "different" ? result.lines.find(({ kind }) => kind !== "same") : undefined;
  if (first === undefined) return null;
  // Until a run has an event, its views show the run before it.
  const trace = session.events.length === 0 ? new RunTrace() : traceOf(session).current;
  // When a line is missing, the line that was printed in its place is the one that differs.
  const place = result?.lines.slice(result.lines.indexOf(first)).find((compared) => "live" in compared);
  const printed = place !== undefined && "live" in place ? session.allLines[place.live] : undefined;
  const line = trace.index.lines.findIndex(
    ({ index, text }) => index === printed?.index && text === printed.text,
  );
  const expected = "expected" in first ? (session.verdict.$base.get()?.output[first.expected] ?? null) : null;
  return explainDifference(trace, { line: line < 0 ? null : line, expected }, like(expected)).sentence;
}

/** Whether a line means the same as the one that was expected. */
function like(expected: string | null): (line: string) => boolean {
  const wanted = normaliseLine(expected ?? "", "");
  return (line) => normaliseLine(line, "", (length) => length === wanted.length) === wanted;
}
