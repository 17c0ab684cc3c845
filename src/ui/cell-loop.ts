import { frameClock } from "./browser.ts";
import { define, find, make } from "./elements.ts";
import { gliding } from "./loop/flights.ts";
import {
  loopViewOf,
  type EntryView,
  type FrameView,
  type LoopView,
  type TaskView,
} from "./loop/loop-view.ts";
import { loopWords as words } from "./loop/words.ts";
import type { Session } from "./session.ts";
import { traceOf } from "./session-trace.ts";

// What stands further down in a queue is only counted.
const MOST_ENTRIES = 12;
const MOST_TASKS = 24;

/** An entry points at a line of the program, or at none any more; `detail` is the line. */
export type LinePointedEvent = CustomEvent<number | null>;

/** The region Event loop of a cell: what runs, what is ready, what is timed, and who waits for what. */
export class CellLoop extends HTMLElement {
  #session: Session | null = null;
  #cancelFrame: (() => void) | null = null;
  #shown = "";

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
    session.$events.listen(this.#schedule);
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
    // Between two runs the last one stays in sight.
    if (session === null || session.$events.get().length === 0) return;
    const { position, moment } = session.playback.$present.get();
    const hasEnded = session.$outcome.get() !== null;
    const view = loopViewOf(traceOf(session).current, position, moment, hasEnded);
    // While the clock moves through a sleep nothing changes here.
    const text = JSON.stringify(view);
    if (text === this.#shown) return;
    this.#shown = text;
    const queues = find(this, ".queues", HTMLElement);
    gliding(queues, () => {
      this.#showQueues(view);
    });
    this.#showStack(view.stack);
    this.#showTasks(view.tasks);
  }

  #showQueues({ running, ready, timers }: LoopView): void {
    const isIdle = typeof running === "string";
    this.#fill("running", isIdle ? [] : [running], entryElement, isIdle ? running : "");
    this.#fill(
      "ready",
      ready.slice(0, MOST_ENTRIES),
      entryElement,
      rest(ready.length, MOST_ENTRIES, words.empty),
    );
    this.#fill(
      "timers",
      timers.slice(0, MOST_ENTRIES),
      entryElement,
      rest(timers.length, MOST_ENTRIES, words.none),
    );
    this.#count("ready", ready.length);
    this.#count("timers", timers.length);
  }

  #showStack(stack: readonly FrameView[]): void {
    const frames = stack.map((frame, place) => ({ ...frame, key: `frame ${String(place)}` }));
    this.#fill("stack", frames, frameElement, stack.length === 0 ? words.noStack : "");
  }

  #showTasks(tasks: readonly TaskView[]): void {
    // Where there are too many, those that are over are of the least interest.
    const first = (task: TaskView): number => (["done", "cancelled", "failed"].includes(task.status) ? 1 : 0);
    const shown =
      tasks.length <= MOST_TASKS
        ? tasks
        : [...tasks].sort((one, other) => first(one) - first(other)).slice(0, MOST_TASKS);
    this.#fill("tasks", shown, taskElement, rest(tasks.length, MOST_TASKS, words.none));
    this.#count("tasks", tasks.length);
  }

  /** Puts entries into a list. An entry that stands anywhere in the panel already is moved there. */
  #fill<T extends { readonly key: string }>(
    name: string,
    entries: readonly T[],
    make: (entry: T, before: HTMLElement | null) => HTMLElement,
    otherwise: string,
  ): void {
    const part = find(this, `[data-queue="${name}"]`, HTMLElement);
    const list = find(part, "ul", HTMLElement);
    const elements = entries.map((entry) => {
      const before = this.querySelector(`[data-key="${CSS.escape(entry.key)}"]`);
      return make(entry, before instanceof HTMLElement ? before : null);
    });
    const isSame =
      elements.length === list.children.length &&
      elements.every((element, place) => element === list.children[place]);
    if (!isSame) list.replaceChildren(...elements);
    const nothing = find(part, ".nothing", HTMLElement);
    nothing.textContent = otherwise;
    nothing.hidden = otherwise === "";
    list.hidden = entries.length === 0;
  }

  #count(name: string, count: number): void {
    find(this, `[data-queue="${name}"] .count`, HTMLElement).textContent = String(count);
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

function rest(count: number, most: number, none: string): string {
  if (count === 0) return none;
  return count > most ? words.more(count - most) : "";
}

/** An entry's element, made anew only when it says something else. */
function element(
  key: string,
  line: number | null,
  before: HTMLElement | null,
  className: string,
  parts: readonly (readonly [className: string, text: string])[],
): HTMLElement {
  const text = JSON.stringify([line, parts]);
  const item = before ?? make("li", "");
  if (item.dataset.text === text) return item;
  item.className = className;
  item.dataset.key = key;
  item.dataset.text = text;
  const holder = make(line === null ? "span" : "button", "entry");
  if (line !== null) {
    holder.setAttribute("type", "button");
    holder.dataset.line = String(line);
    holder.title = words.showLine(line);
  }
  holder.append(
    ...parts.flatMap(([name, content]) =>
      content === "" && name !== "sign" ? [] : [make("span", name, content), " "],
    ),
  );
  const hadFocus = item.contains(document.activeElement);
  item.replaceChildren(holder);
  if (hadFocus) holder.focus({ preventScroll: true });
  return item;
}

function entryElement({ key, when, text, line }: EntryView, before: HTMLElement | null): HTMLElement {
  return element(key, line, before, "handle", [
    ["when", when === null ? "" : words.seconds(when)],
    ["what", line === null ? text : words.atLine(text, line)],
  ]);
}

function frameElement(
  { key, name, line }: FrameView & { readonly key: string },
  before: HTMLElement | null,
): HTMLElement {
  return element(key, line, before, "frame", [["what", line === null ? name : words.atLine(name, line)]]);
}

function taskElement(task: TaskView, before: HTMLElement | null): HTMLElement {
  const item = element(task.key, task.line, before, "task", [
    ["sign", ""],
    ["task-name", task.name],
    ["task-coroutine", task.coroutine === task.name ? "" : task.coroutine],
    ["what", task.line === null ? task.text : words.atLine(task.text, task.line)],
  ]);
  item.dataset.status = task.status;
  if (task.waits === null) delete item.dataset.waits;
  else item.dataset.waits = task.waits;
  return item;
}

define("cell-loop", CellLoop);
