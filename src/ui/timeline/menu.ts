import download from "lucide-static/icons/download.svg?raw";
import ellipsis from "lucide-static/icons/ellipsis.svg?raw";
import pin from "lucide-static/icons/pin.svg?raw";
import { iconOf } from "./icon.ts";
import { shieldPath } from "./drawing/shapes.ts";
import { timelineWords as words } from "./words.ts";

const SIGNS = {
  running: '<rect class="fill tone-running" x="2" y="3" width="20" height="12" rx="3"/>',
  ready: '<rect class="outline tone-ready" x="3" y="4" width="18" height="10" rx="3"/>',
  waiting: '<path class="stroke tone-waiting" d="M1 9h22" stroke-width="2.5"/>',
  timer:
    '<path class="stroke tone-waiting" d="M2 9h22" stroke-width="2.5" stroke-dasharray="0 5" stroke-linecap="round"/>',
  lock: '<path class="stroke tone-waiting" d="M1 9h22" stroke-width="2.5" stroke-dasharray="7 4"/>',
  done: '<circle class="fill tone-done" cx="12" cy="9" r="5"/>',
  cancelled: '<path class="stroke tone-cancelled" d="M7.5 4.5l9 9m0-9l-9 9" stroke-width="2.4"/>',
  failed: '<path class="fill tone-failed" d="M12 3l6 11h-12z"/>',
  print: '<path class="stroke tone-ink" d="M12 5v8" stroke-width="2"/>',
  shield: `<path class="fill tone-cancelled" d="${shieldPath(12, 9)}"/>`,
  different: '<path class="stroke tone-failed" d="M2 13h20" stroke-width="2"/>',
  moved:
    '<path class="stroke tone-failed" d="M2 13h20" stroke-width="2" stroke-dasharray="0 5" stroke-linecap="round"/>',
} satisfies Record<keyof typeof words.signs, string>;

/** The content of the menu "More": the kept run, the pictures, the signs and the keys. */
export function menuHtml(): string {
  const signs = Object.entries(SIGNS).map(
    ([sign, drawing]) =>
      `<li><svg class="timeline-drawing" width="24" height="18" aria-hidden="true">${drawing}</svg>${nameOf(sign)}</li>`,
  );
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
        <p class="output-title">${words.legend}</p>
        <ul class="signs">${signs.join("")}</ul>
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

function nameOf(sign: string): string {
  return Object.entries(words.signs).find(([key]) => key === sign)?.[1] ?? sign;
}
