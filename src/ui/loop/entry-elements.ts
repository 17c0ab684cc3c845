import { make, unbrokenNames } from "../dom.ts";
import type { EntryView, FrameView, TaskView } from "./loop-view.ts";
import { loopWords as words } from "./words.ts";

/** Creates an entry of the panel, or updates the existing one. */
export type EntryMaker<T> = (entry: T, before: HTMLElement | null) => HTMLElement;

/**
 * Makes a list contain these elements in this order. Elements that are in place already are not moved, so
 * they keep the focus.
 */
export function putInOrder(list: HTMLElement, elements: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(elements);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  elements.forEach((element, place) => {
    const there = list.children[place] ?? null;
    if (there !== element) list.insertBefore(element, there);
  });
}

/** An entry's element, created again only when its content changes. */
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
    ...parts.flatMap(([name, content]) => {
      if (content === "" && name !== "sign") return [];
      const part = make("span", name);
      part.append(...unbrokenNames(content));
      return [part, " "];
    }),
  );
  const hadFocus = item.contains(document.activeElement);
  item.replaceChildren(holder);
  if (hadFocus) holder.focus({ preventScroll: true });
  return item;
}

export function entryElement({ key, when, text, line }: EntryView, before: HTMLElement | null): HTMLElement {
  return element(key, line, before, "handle", [
    ["when", when === null ? "" : words.seconds(when)],
    ["what", line === null ? text : words.atLine(text, line)],
  ]);
}

export function frameElement(
  { key, name, line }: FrameView & { readonly key: string },
  before: HTMLElement | null,
): HTMLElement {
  return element(key, line, before, "frame", [["what", line === null ? name : words.atLine(name, line)]]);
}

export function taskElement(task: TaskView, before: HTMLElement | null): HTMLElement {
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
