import { Moments } from "../../trace/words/moments.ts";
import type { RunTrace } from "../../trace/folds/run-trace.ts";
import { frameClock } from "../page/browser.ts";
import { define, find, keepInView, make } from "../dom.ts";
import { loopText, loopViewOf } from "../loop/loop-view.ts";
import { shownAround } from "../loop/window.ts";
import { loopWords as words } from "../loop/words.ts";
import type { Session } from "../session/session.ts";
import { traceOf } from "../session/session-trace.ts";

// How long the present moment must stay before it is announced, in milliseconds.
const STANDS_STILL = 200;

/**
 * A run as text: its moments in sentences, one after another, and the state of the loop at the present one.
 */
export class CellMoments extends HTMLElement {
  #session: Session | null = null;
  #moments: { readonly trace: RunTrace; readonly list: Moments } | null = null;
  #cancelFrame: (() => void) | null = null;
  #speaking = 0;

  /** Shows a session's runs. @param id the cell's, which names the parts of this */
  bind(session: Session, id: string): void {
    if (this.#session !== null) return;
    this.#session = session;
    this.classList.add("cell-view");
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    summary.textContent = words.asText;
    const hint = make("p", "moments-hint", words.momentsHint);
    hint.id = `${id}-moments-hint`;
    const list = make("ol", "moments");
    list.setAttribute("role", "list");
    list.setAttribute("aria-label", words.moments);
    list.setAttribute("aria-describedby", hint.id);
    details.append(summary, hint, list);
    const spoken = make("p", "spoken for-readers");
    spoken.setAttribute("role", "status");
    this.append(details, spoken);
    details.addEventListener("toggle", this.#schedule);
    session.$count.listen(this.#schedule);
    traceOf(session).$read.listen(this.#schedule);
    session.playback.$present.listen(this.#schedule);
    list.addEventListener("click", this.#click);
    list.addEventListener("keydown", this.#keydown);
    this.#schedule();
  }

  get #run(): Session {
    if (this.#session === null) throw new Error("These moments belong to no cell yet.");
    return this.#session;
  }

  get #list(): Moments {
    const trace = traceOf(this.#run).current;
    if (this.#moments?.trace !== trace) this.#moments = { trace, list: new Moments(trace) };
    return this.#moments.list;
  }

  /** The number of the present moment; -1 before the first. */
  get #present(): number {
    return this.#list.upTo(this.#run.$position.get() - 1);
  }

  readonly #schedule = (): void => {
    this.#speakSoon();
    if (!find(this, "details", HTMLDetailsElement).open) return;
    this.#cancelFrame ??= frameClock.request(() => {
      this.#cancelFrame = null;
      this.#draw();
    });
  };

  #draw(): void {
    if (!traceOf(this.#run).isUpToDate) return;
    const list = find(this, "ol", HTMLElement);
    const hadFocus = list.contains(document.activeElement);
    const moments = this.#list;
    const present = this.#present;
    const { from, to } = shownAround(present, moments.count);
    const items: HTMLElement[] = [];
    if (from > 0) items.push(make("li", "more", words.earlier(from)));
    for (let place = from; place < to; place++) items.push(this.#item(place, place === Math.max(0, present)));
    if (to < moments.count) items.push(make("li", "more", words.later(moments.count - to)));
    list.replaceChildren(...items);
    const current = list.querySelector<HTMLElement>('button[tabindex="0"]');
    if (hadFocus) current?.focus({ preventScroll: true });
    if (current !== null) keepInView(list, current.closest("li") ?? current);
  }

  #item(place: number, isPresent: boolean): HTMLElement {
    const moment = this.#list.at(place);
    const item = make("li", "");
    const button = make("button", "");
    button.setAttribute("type", "button");
    button.dataset.place = String(place);
    button.tabIndex = isPresent ? 0 : -1;
    button.append(
      make("span", "when", words.seconds(moment?.time ?? 0)),
      " ",
      make("span", "what", moment?.sentence ?? ""),
    );
    item.append(button);
    if (isPresent && this.#present >= 0) {
      button.setAttribute("aria-current", "step");
      item.append(make("p", "loop-text", this.#stateText()));
    }
    return item;
  }

  #stateText(): string {
    const session = this.#run;
    const { position, moment } = session.playback.$present.get();
    const hasEnded = session.$outcome.get() !== null;
    return loopText(loopViewOf(traceOf(session).current, position, moment, hasEnded));
  }

  #go(place: number): void {
    const moment = this.#list.at(Math.max(0, Math.min(place, this.#list.count - 1)));
    if (moment !== null) this.#run.playback.seek(moment.index + 1);
  }

  readonly #click = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("button") : null;
    if (button !== null) this.#go(Number(button.dataset.place));
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const to = {
      ArrowUp: this.#present - 1,
      ArrowDown: this.#present + 1,
      Home: 0,
      End: Infinity,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#go(to);
  };

  // While a run is played, its moments follow too fast to be announced. When the slider or the list has the
  // focus, the screen reader reads the moment from there.
  #speakSoon(): void {
    clearTimeout(this.#speaking);
    const { $playing, $present } = this.#run.playback;
    if ($playing.get() || this.#run.$state.get() === "running") return;
    this.#speaking = setTimeout(() => {
      const focus = document.activeElement;
      const isSaid = focus?.getAttribute("role") === "slider" || (focus !== null && this.contains(focus));
      if ($playing.get() || isSaid) return;
      const current = this.#list.at(this.#present);
      const text = current === null ? words.beginning : words.spoken($present.get().moment, current.sentence);
      const spoken = find(this, ".spoken", HTMLElement);
      // The summary of the output announces the end of a run.
      const isAtEnd = $present.get().position >= this.#run.$count.get();
      spoken.textContent = isAtEnd ? "" : text;
    }, STANDS_STILL);
  }
}

define("cell-moments", CellMoments);
