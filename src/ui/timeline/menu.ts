import download from "lucide-static/icons/download.svg?raw";
import ellipsis from "lucide-static/icons/ellipsis.svg?raw";
import pin from "lucide-static/icons/pin.svg?raw";
import { zoomOf } from "../dom.ts";
import { iconOf } from "./icon.ts";
import { timelineWords as words } from "./words.ts";

// Pixels between the menu, its button and the window's edges.
const GAP = 8;

/**
 * The button "More" and its menu: the kept run, the pictures and the keys. The menu is above the page, where
 * nothing clips it, and the browser closes it when the reader goes elsewhere.
 *
 * @param id of the menu, unique in the page
 */
export function menuHtml(id: string): string {
  const keys = words.keys.map(([key, what]) => `<dt><kbd>${key}</kbd></dt><dd>${what}</dd>`);
  return `
    <button type="button" class="quiet icon more" popovertarget="${id}" aria-label="${words.more}" title="${words.more}">${iconOf(ellipsis)}</button>
    <div class="more-menu" id="${id}" popover>
      <div class="more-actions">
        <button type="button" data-do="keep">${iconOf(pin)}${words.keep}</button>
        <button type="button" data-do="drop" hidden>${iconOf(pin)}${words.dropKept}</button>
        <button type="button" data-do="svg">${iconOf(download)}${words.saveSvg}</button>
        <button type="button" data-do="png">${iconOf(download)}${words.savePng}</button>
      </div>
      <p class="output-title">${words.help}</p>
      <dl class="keys">${keys.join("")}</dl>
      <p>${words.keysHold}</p>
    </div>`;
}

/** Places the menu below its button whenever it opens, or where the window has room for it. */
export function placeWhenOpened(menu: HTMLElement, button: HTMLElement): void {
  menu.addEventListener("toggle", () => {
    if (!menu.matches(":popover-open")) return;
    const at = button.getBoundingClientRect();
    const zoom = zoomOf(menu);
    const { width, height } = menu.getBoundingClientRect();
    const top = Math.max(GAP, Math.min(at.bottom + GAP, innerHeight - height - GAP));
    const left = Math.max(GAP, Math.min(at.right, document.documentElement.clientWidth - GAP) - width);
    // In the page and not in the window, so that the menu scrolls with its button.
    menu.style.top = `${String((top + scrollY) / zoom)}px`;
    menu.style.left = `${String((left + scrollX) / zoom)}px`;
  });
}
