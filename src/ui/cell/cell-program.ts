import { frameClock } from "../page/browser.ts";
import type { CodeView } from "../editor/code-view.ts";
import { find } from "../dom.ts";
import { LiveOutput } from "../output/live-output.ts";
import type { Session } from "../session/session.ts";
import { announcementOf, reasonOf, summaryOf } from "./status-text.ts";

const FRAME = 16;

/** One of a cell's two programs: its session, bound to its code and its live output. */
export class CellProgram {
  readonly session: Session;
  readonly code: CodeView;
  readonly #live: HTMLElement;
  readonly #drawn: () => void;
  #scheduled = false;
  #lastDrawn = -Infinity;
  #frame: (() => void) | null = null;

  /**
   * @param live the section of its live output
   * @param drawn is called whenever the section has changed
   */
  constructor(session: Session, code: CodeView, live: HTMLElement, drawn: () => void) {
    this.session = session;
    this.code = code;
    this.#live = live;
    this.#drawn = drawn;
    code.start(session.text.original);
    session.text.$source.subscribe((source) => {
      code.setSource(source);
    });
    session.$failure.listen((failure) => {
      code.showFailure(failure);
    });
    session.$line.listen((line) => {
      code.showPresent(line);
    });
    session.$diagnostics.listen((problems) => {
      code.showProblems(problems);
    });
    for (const store of [
      session.$state,
      session.$activity,
      session.verdict.$cause,
      session.verdict.$comparison,
      session.$lines,
      session.$openLines,
      session.verdict.$runIsRecorded,
      session.verdict.$base,
      session.$moment,
    ]) {
      store.listen(() => {
        this.#schedule();
      });
    }
    this.#show();
  }

  // However much a program prints, it is drawn once a frame; its beginning and its end are drawn at once.
  #schedule(): void {
    const isNews = this.session.$state.get() !== this.#live.dataset.state;
    if (!isNews && frameClock.now() - this.#lastDrawn < FRAME) this.#frame ??= frameClock.request(this.#draw);
    else if (!this.#scheduled) {
      this.#scheduled = true;
      queueMicrotask(this.#draw);
    }
  }

  readonly #draw = (): void => {
    this.#scheduled = false;
    this.#frame?.();
    this.#frame = null;
    this.#show();
    this.#lastDrawn = frameClock.now();
  };

  #show(): void {
    const { session } = this;
    const live = this.#live;
    const state = session.$state.get();
    const isPast = session.$isPast.get();
    const isRecorded = session.verdict.$runIsRecorded.get();
    // Before the first run the server's rows reserve the space of the output.
    if (state !== "idle" || live.dataset.state !== "idle") {
      find(live, "live-output", LiveOutput).show({
        lines: session.$lines.get(),
        open: session.$openLines.get(),
        needsTerminal: session.needsTerminal,
        known: session.allLines,
        comparison: session.verdict.$comparison.get(),
        expected: session.verdict.$base.get()?.output ?? [],
        isRecorded,
        cause: isPast ? null : session.verdict.$cause.get(),
        running: state === "running" || isPast,
      });
    }
    const reason = reasonOf(session);
    const reasonElement = find(live, ".reason", HTMLElement);
    reasonElement.hidden = reason === null;
    say(reasonElement, reason ?? "");
    say(find(live, ".summary", HTMLElement), summaryOf(session));
    say(find(live, ".summary-announced", HTMLElement), announcementOf(session));
    live.dataset.activity = session.$activity.get() ?? "";
    live.dataset.match = session.verdict.$match.get();
    live.dataset.state = state;
    live.toggleAttribute("data-past", isPast);
    live.toggleAttribute("data-unrecorded", session.verdict.recordings.original !== null && !isRecorded);
    this.#drawn();
  }
}

function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
