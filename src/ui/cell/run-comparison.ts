import type { TraceEvent } from "../../trace/model/events.ts";
import { explain } from "../../trace/words/explain.ts";
import { readPair, type SchedulePair } from "../../trace/compare/schedule/schedule-pair.ts";
import type { CellHost } from "./cell-host.ts";
import { CellTimeline } from "../timeline/cell-timeline.ts";
import { find, make } from "../dom.ts";
import { linkMoments } from "./linked-playback.ts";
import { LANGUAGES, type Language } from "../page/preferences.ts";
import type { Session } from "../session/session.ts";
import { traceOf } from "../session/session-trace.ts";
import { inSlices, nextTask } from "../slices.ts";
import { words } from "../words.ts";

const SIDES = { typescript: "left", python: "right" } as const satisfies Record<Language, string>;
const OTHERS: Readonly<Record<Language, Language>> = { typescript: "python", python: "typescript" };

/**
 * The comparison of a cell's two programs after both have run: whether their schedules are the same, or where
 * they diverge. Their timelines are shown above each other, and moving through one run moves through both.
 */
export class BothRuns {
  readonly #cell: CellHost;
  readonly #verdict: HTMLElement;
  #pair: SchedulePair | null = null;
  #link: () => () => void = () => () => undefined;
  #unlink: () => void = () => undefined;

  constructor(cell: CellHost) {
    this.#cell = cell;
    this.#verdict = find(cell, ".both-verdict", HTMLElement);
    this.#verdict.addEventListener("click", this.#click);
    for (const language of LANGUAGES) {
      const { verdict } = this.#session(language);
      for (const store of [verdict.$runIsRecorded, verdict.$recording]) {
        store.listen(() => {
          this.#showVerdict();
        });
      }
    }
  }

  /** Removes the verdict, because another run begins. */
  clear(): void {
    this.#unlink();
    this.#unlink = () => undefined;
    this.#pair = null;
    this.#verdict.replaceChildren();
    for (const language of LANGUAGES) this.#timeline(language)?.compareWith(null);
  }

  /**
   * Compares the two runs, unless one of them did not run to its end.
   *
   * @param isWanted whether no other run has begun in the meantime
   */
  async compare(isWanted: () => boolean): Promise<void> {
    const sessions = LANGUAGES.map((language) => this.#session(language));
    const areOver = sessions.every((session) =>
      ["completed", "raised"].includes(session.$outcome.get()?.kind ?? ""),
    );
    if (!areOver) return;
    const pair = await inSlices(readPair(this.#events("typescript"), this.#events("python")));
    for (const session of sessions) await traceOf(session).whole();
    for (const language of LANGUAGES) {
      await nextTask();
      if (!isWanted()) return;
      const other = OTHERS[language];
      this.#timeline(language)?.compareWith({
        trace: traceOf(this.#session(other)).current,
        title: words.languageNames[other],
        thisTitle: words.languageNames[language],
      });
    }
    const [typescript, python] = [this.#session("typescript"), this.#session("python")];
    this.#link = () => linkMoments(pair, typescript, python);
    this.#unlink = this.#link();
    this.#pair = pair;
    this.#showVerdict();
  }

  #showVerdict(): void {
    const pair = this.#pair;
    if (pair === null) return;
    // Two programs that are not a text and its translation may well do different things.
    const areRecorded = this.#areTranslations();
    const isOpen = !areRecorded || (pair.divergence !== null && usesThreads(this.#events("python")));
    this.#verdict.dataset.verdict = isOpen ? "open" : pair.divergence === null ? "same" : "different";
    this.#verdict.replaceChildren(...this.#sentences(pair, areRecorded));
  }

  /** Whether CPython has run both, in the same version of the program. */
  #areTranslations(): boolean {
    const verdicts = LANGUAGES.map((language) => this.#session(language).verdict);
    const versions = verdicts.map(({ recordings, $recording }) => recordings.indexOf($recording.get()));
    return verdicts.every(({ $runIsRecorded }) => $runIsRecorded.get()) && new Set(versions).size === 1;
  }

  #sentences({ divergence, steps }: SchedulePair, areRecorded: boolean): (Node | string)[] {
    if (divergence === null) return [areRecorded ? words.both.same(steps) : words.both.sameOfOthers(steps)];
    const first =
      this.#events("typescript")[divergence.left ?? -1] ?? this.#events("python")[divergence.right ?? -1];
    const sides = LANGUAGES.map((language) => {
      const index = divergence[SIDES[language]];
      const { current } = traceOf(this.#session(language));
      const sentence = index === null ? words.both.isOver : explain(current, { kind: "event", index });
      return make("span", "side", words.both.side(language, sentence));
    });
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.both.show;
    const message = make("span", "", words.both.part(steps, first?.time ?? 0));
    if (!usesThreads(this.#events("python"))) return [message, ...sides, button];
    return [message, ...sides, make("span", "side", words.both.threads), button];
  }

  readonly #click = (event: MouseEvent): void => {
    const divergence = this.#pair?.divergence ?? null;
    if (!(event.target instanceof HTMLButtonElement) || divergence === null) return;
    // Each run goes to its own event.
    this.#unlink();
    for (const language of LANGUAGES) {
      const index = divergence[SIDES[language]];
      this.#session(language).playback.seek(index === null ? Infinity : index + 1);
    }
    this.#unlink = this.#link();
    this.#timeline(this.#cell.shown.code.language)
      ?.closest(".cell-run")
      ?.scrollIntoView({ block: "nearest" });
  };

  #session(language: Language): Session {
    return this.#cell.program(language).session;
  }

  #events(language: Language): readonly TraceEvent[] {
    return this.#session(language).events;
  }

  #timeline(language: Language): CellTimeline | null {
    const timeline = this.#cell.querySelector(`.views[data-language="${language}"] cell-timeline`);
    return timeline instanceof CellTimeline ? timeline : null;
  }
}

// The loop does not determine when threads begin and end, so only the output of such programs is compared.
function usesThreads(events: readonly TraceEvent[]): boolean {
  return events.some(
    (event) =>
      event.kind === "task-suspended" &&
      event.on.kind === "future" &&
      event.on.label.startsWith("to_thread("),
  );
}
