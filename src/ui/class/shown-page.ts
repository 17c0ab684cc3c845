import "../cell/lesson-cell.ts";
import "../exercise/lesson-exercise.ts";
import "../focus/enter.ts";
import { make } from "../dom.ts";
import { sitePath } from "../page/browser.ts";
import type { ClassItem } from "./contents.ts";
import { PartLoader } from "./parts.ts";
import { classWords as words } from "./words.ts";

/** Shows cells and exercises in an element, in this order, in place of what it has. */
export function showParts(place: HTMLElement, items: readonly ClassItem[]): void {
  const loader = new PartLoader();
  place.replaceChildren(
    ...items.map((item) => {
      const section = make("section", "class-part");
      void fill(section, item, loader);
      return section;
    }),
  );
}

/** Puts a part into its section; where that fails, a sentence and a button. */
async function fill(section: HTMLElement, item: ClassItem, loader: PartLoader): Promise<void> {
  const status = make("p", "class-status", words.loading(item.title));
  status.setAttribute("role", "status");
  section.replaceChildren(status);
  try {
    const part = await loader.load(item);
    if (part === null) status.textContent = words.gone(item.title);
    else section.replaceChildren(part, originOf(item));
  } catch {
    status.textContent = words.failed(item.title);
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = words.retry;
    again.addEventListener("click", () => void fill(section, item, loader));
    section.append(again);
  }
}

/** Where a part is from, with a link to it there. */
function originOf({ id, page, pageTitle }: ClassItem): HTMLElement {
  const link = document.createElement("a");
  link.href = `${sitePath(page)}#cell-${id.replaceAll("/", "-")}`;
  link.textContent = pageTitle;
  const origin = make("p", "class-origin", `${words.from} `);
  origin.append(link);
  return origin;
}
