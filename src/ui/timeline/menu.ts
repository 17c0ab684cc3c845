import download from "lucide-static/icons/download.svg?raw";
import ellipsis from "lucide-static/icons/ellipsis.svg?raw";
import pin from "lucide-static/icons/pin.svg?raw";
import { iconOf } from "./icon.ts";
import { timelineWords as words } from "./words.ts";

/** The content of the menu "More": the kept run, the pictures and the keys. */
export function menuHtml(): string {
  const keys = words.keys.map(([key, what]) => `<dt><kbd>${key}</kbd></dt><dd>${what}</dd>`);
  return `
    <details class="more">
      <summary aria-label="${words.more}" title="${words.more}">${iconOf(ellipsis)}</summary>
      <div class="more-menu">
        <div class="more-actions">
          <button type="button" data-do="keep">${iconOf(pin)}${words.keep}</button>
          <button type="button" data-do="drop" hidden>${iconOf(pin)}${words.dropKept}</button>
          <button type="button" data-do="svg">${iconOf(download)}${words.saveSvg}</button>
          <button type="button" data-do="png">${iconOf(download)}${words.savePng}</button>
        </div>
        <p class="output-title">${words.help}</p>
        <dl class="keys">${keys.join("")}</dl>
        <p>${words.keysHold}</p>
      </div>
    </details>`;
}

/** Closes the menu when the reader goes elsewhere. */
export function closeWhenLeft(menu: HTMLDetailsElement): void {
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    const isWithin = relatedTarget instanceof Node && menu.contains(relatedTarget);
    // A click on text in the menu removes the focus although the reader has not left the menu.
    if (!isWithin && relatedTarget !== null) menu.open = false;
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
}
