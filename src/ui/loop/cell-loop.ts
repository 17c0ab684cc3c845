import { frameClock } from "../page/browser.ts";
import { define, find, make } from "../dom.ts";
import { entryElement, type EntryMaker, frameElement, putInOrder, taskElement } from "./entry-elements.ts";
import { EntryTransitions } from "./entry-transitions.ts";
import { type FrameView, type LoopView, loopViewOf } from "./loop-view.ts";
import { loopWords as words } from "./words.ts";
import type { Session } from "../session/session.ts";
import { traceOf } from "../session/session-trace.ts";

/** The reader points at an entry that has a line of the program, or leaves it; `detail` is the line. */
export type LinePointedEvent = CustomEvent<number | null>;

/**
 * The region Event loop of a cell: the running handle, the ready queue, the timers, and what each task waits
 * for.
 */
export class CellLoop extends HTMLElement {
  #session: Session | null = null;
  #transitions: EntryTransitions | null = null;
  #cancelFrame: (() => void) | null = null;
  #shown = "";
  // By key: the entries that are shown, and those that were.
  #entries = new Map<string, HTMLElement>();
  #before: ReadonlyMap<string, HTMLElement> = new Map();

  /** Shows a session's runs. @param id the cell's, which names the parts of this */
  bind(session: Session, id: string): void {
    if (this.#session !== null) return;
    this.#session = session;
    this.classList.add("cell-view");
    this.setAttribute("role", "region");
    this.setAttribute("aria-labelledby", `${id}-loop-title ${id}-title`);
    const title = make("span", "for-readers", words.loop);
    title.id = `${id}-loop-title`;
    const queues = make("div", "queues");
    const details = make("div", "loop-details");
    queues.append(
      this.#part("running", words.running),
      this.#part("ready", words.ready),
      this.#part("timers", words.timers),
    );
    details.append(this.#part("stack", words.stack), this.#part("tasks", words.tasks));
    this.append(title, queues, details);
    this.#transitions = new EntryTransitions(queues);
    session.$count.listen(this.#schedule);
    traceOf(session).$read.listen(this.#schedule);
    session.playback.$present.listen(this.#schedule);
    session.$outcome.listen(this.#schedule);
    this.addEventListener("click", this.#click);
    for (const event of ["pointerover", "focusin"]) this.addEventListener(event, this.#point);
    for (const event of ["pointerleave", "focusout"]) this.addEventListener(event, this.#unpoint);
    this.#draw();
  }

  #part(name: string, title: string): HTMLElement {
    const part = make("div", "queue");
    part.dataset.queue = name;
    const head = make("div", "output-head");
    const label = make("span", "output-title", title);
    head.append(label, make("span", "count"));
    const list = make("ul", "entries");
    list.setAttribute("role", "list");
    list.setAttribute("aria-label", title);
    part.append(head, list, make("p", "nothing"));
    return part;
  }

  readonly #schedule = (): void => {
    this.#cancelFrame ??= frameClock.request(() => {
      this.#cancelFrame = null;
      this.#draw();
    });
  };

  #draw(): void {
    const session = this.#session;
    // Between two runs the last one stays visible.
    if (session === null || session.$count.get() === 0 || !traceOf(session).isUpToDate) return;
    const { position, moment } = session.playback.$present.get();
    const hasEnded = session.$outcome.get() !== null;
    const view = loopViewOf(traceOf(session).current, position, moment, hasEnded);
    // While the clock moves through a sleep nothing changes here.
    const text = JSON.stringify(view);
    if (text === this.#shown) return;
    this.#shown = text;
    this.#before = this.#entries;
    this.#entries = new Map();
    this.#transitions?.animate(() => {
      this.#showQueues(view);
    });
    this.#showStack(view.stack);
    this.#showTasks(view);
  }

  #showQueues({ running, ready, timers, counts }: LoopView): void {
    const isIdle = typeof running === "string";
    this.#fill("running", isIdle ? [] : [running], entryElement, isIdle ? running : "");
    this.#fill("ready", ready, entryElement, rest(ready.length, counts.ready, words.empty));
    this.#fill("timers", timers, entryElement, rest(timers.length, counts.timers, words.none));
    this.#count("ready", counts.ready);
    this.#count("timers", counts.timers);
  }

  #showStack(stack: readonly FrameView[]): void {
    const frames = stack.map((frame, place) => ({ ...frame, key: `frame ${String(place)}` }));
    this.#fill("stack", frames, frameElement, stack.length === 0 ? words.noStack : "");
  }

  #showTasks({ tasks, counts }: LoopView): void {
    this.#fill("tasks", tasks, taskElement, rest(tasks.length, counts.tasks, words.none));
    this.#count("tasks", counts.tasks);
  }

  /** Puts entries into a list. An entry that is in the panel already is moved there. */
  #fill<T extends { readonly key: string }>(
    name: string,
    entries: readonly T[],
    make: EntryMaker<T>,
    otherwise: string,
  ): void {
    const part = find(this, `[data-queue="${name}"]`, HTMLElement);
    const list = find(part, "ul", HTMLElement);
    const elements = entries.map((entry) => {
      const element = make(entry, this.#before.get(entry.key) ?? null);
      this.#entries.set(entry.key, element);
      return element;
    });
    putInOrder(list, elements);
    const nothing = find(part, ".nothing", HTMLElement);
    write(nothing, otherwise);
    nothing.hidden = otherwise === "";
    list.hidden = entries.length === 0;
  }

  #count(name: string, count: number): void {
    write(find(this, `[data-queue="${name}"] .count`, HTMLElement), String(count));
  }

  readonly #point = (event: Event): void => {
    this.#pointAt(lineOf(event.target));
  };

  readonly #unpoint = (): void => {
    this.#pointAt(null);
  };

  #pointAt(line: number | null): void {
    this.dispatchEvent(new CustomEvent("line-pointed", { detail: line, bubbles: true }));
  }

  readonly #click = (event: MouseEvent): void => {
    const line = lineOf(event.target);
    const entry = event.target instanceof Element ? event.target.closest("button") : null;
    if (line === null || entry === null) return;
    this.dispatchEvent(new CustomEvent("line-visited", { detail: { line, from: entry }, bubbles: true }));
  };

  /** Marks the entries that lead to a line of the program. */
  markLine(line: number | null): void {
    for (const element of this.querySelectorAll<HTMLElement>("[data-line]")) {
      element.toggleAttribute("data-here", line !== null && element.dataset.line === String(line));
    }
  }
}

function lineOf(target: EventTarget | null): number | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-line]") : null;
  return element === null ? null : Number(element.dataset.line);
}

// Writing an unchanged text would make the browser lay it out again.
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function rest(shown: number, count: number, none: string): string {
  if (count === 0) return none;
  return count > shown ? words.more(count - shown) : "";
}

define("cell-loop", CellLoop);
