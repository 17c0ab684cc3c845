import { explain } from "../../trace/words/explain.ts";
import { make } from "../dom.ts";
import type { Session } from "../session/session.ts";
import type { TimelineElement } from "./drawing/drawn.ts";
import { countSteps } from "./drawing/instants.ts";
import { isSame } from "./drawing/row-elements.ts";
import type { RunPlots } from "./run-plots.ts";
import { timelineWords as words } from "./words.ts";

/** The sentence below a session's plots: it explains what the reader points at, or what has just happened. */
export class Explanation {
  readonly element = make("p", "explanation");
  readonly #session: Session;
  readonly #plots: RunPlots;
  #pointed: TimelineElement | null = null;

  constructor(session: Session, plots: RunPlots) {
    this.#session = session;
    this.#plots = plots;
    plots.$selected.listen((task) => {
      if (task === null) return;
      this.point(null);
      this.#say(this.of({ kind: "task", task }));
    });
  }

  /** Explains what the reader points at, and marks it; null when the reader points at nothing. */
  point(about: TimelineElement | null): void {
    if (isSame(about, this.#pointed)) return;
    this.#pointed = about;
    this.#plots.plot.highlight(about);
    this.showPresent();
  }

  /** Explains the present moment, unless the reader points at something. */
  showPresent(): void {
    const about = this.#pointed;
    const position = this.#session.$position.get();
    const moment = this.isOver(position) ? `${words.over} ${words.hint}` : this.ofMoment(position);
    this.#say(about === null ? moment : this.of(about));
  }

  /** What has just happened, after the first `position` events. */
  ofMoment(position: number): string {
    if (this.isOver(position)) return words.over;
    if (position === 0) return words.beginning;
    return explain(this.#plots.trace, { kind: "event", index: position - 1 });
  }

  /** Explains an element of the timeline, and how it differs from another run. */
  of(about: TimelineElement): string {
    if (about.kind === "axis") return words.axis.explained[this.#plots.kindOfAxis];
    if (about.kind === "instant") return words.widened(about.instant.time, countSteps(about.instant));
    if (about.kind === "sign") return words.signs[about.sign][1];
    if (about.kind === "present") return words.presentExplained(this.#session.$moment.get());
    const sentence = explain(this.#plots.trace, about);
    const change = this.#plots.explainChange(about);
    return change === null ? sentence : `${sentence} ${change}`;
  }

  /** Whether the program's last event has happened: the loop's shutdown is not part of the program. */
  isOver(position: number): boolean {
    const { trace } = this.#plots;
    const hasEnded = this.#session.$outcome.get() !== null;
    return (
      position > trace.programEventCount || (position > 0 && hasEnded && position === trace.events.length)
    );
  }

  #say(text: string): void {
    if (this.element.textContent !== text) this.element.textContent = text;
  }
}
