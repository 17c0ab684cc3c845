import fullscreen from "lucide-static/icons/fullscreen.svg?raw";
import pause from "lucide-static/icons/pause.svg?raw";
import play from "lucide-static/icons/play.svg?raw";
import skipBack from "lucide-static/icons/skip-back.svg?raw";
import skipForward from "lucide-static/icons/skip-forward.svg?raw";
import stepBack from "lucide-static/icons/step-back.svg?raw";
import stepForward from "lucide-static/icons/step-forward.svg?raw";
import timer from "lucide-static/icons/timer.svg?raw";
import zoomIn from "lucide-static/icons/zoom-in.svg?raw";
import zoomOut from "lucide-static/icons/zoom-out.svg?raw";
import { iconOf } from "./icon.ts";
import { menuHtml } from "./menu.ts";
import { timelineWords as words } from "./words.ts";

/** The commands of the timeline's buttons, as in their `data-do`. */
export const COMMANDS = [
  "start",
  "back",
  "play",
  "step",
  "end",
  "timer",
  "difference",
  "zoom-in",
  "zoom-out",
  "fit",
  "keep",
  "drop",
  "svg",
  "png",
] as const;
export type Command = (typeof COMMANDS)[number];

export const UNITS = ["event", "handle", "iteration"] as const;

/** How far a step goes. */
export type Unit = (typeof UNITS)[number];

export function isCommand(value: unknown): value is Command {
  return COMMANDS.some((command) => command === value);
}

export function isUnit(value: unknown): value is Unit {
  return UNITS.some((unit) => unit === value);
}

/**
 * The bar of buttons that move through time, and below it the timeline's head: its title, and how it is
 * drawn.
 *
 * @param id a prefix for ids, unique in the page
 */
export function transportHtml(id: string): string {
  return `
    <div class="dock"><div class="transport-bar">
      <div class="transport" role="toolbar" aria-labelledby="${id}-title">
        ${icon("start", skipBack, words.toStart)}${named("back", stepBack, words.stepBack)}${playButton()}${named("step", stepForward, words.step)}${icon("end", skipForward, words.toEnd)}
      </div>
      ${choice(`${id}-unit`, "unit", words.stepBy, UNITS, words.units, "handle")}
      <button type="button" class="quiet" data-do="timer" title="${words.nextTimer}">${iconOf(timer)}<span class="label">${words.nextTimer}</span></button>
    </div></div>
    <div class="view-head">
      <span class="output-title" id="${id}-title">${words.timeline}</span>
      <button type="button" class="quiet" data-do="difference" hidden>${words.firstDifference}</button>
      <span class="far">
        ${choice(`${id}-scale`, "scale", words.scale, ["time", "steps"] as const, words.scales, "time")}
        ${icon("zoom-out", zoomOut, words.zoomOut)}${icon("zoom-in", zoomIn, words.zoomIn)}${icon("fit", fullscreen, words.fit)}
        ${menuHtml(`${id}-more`)}
      </span>
    </div>`;
}

function icon(command: Command, image: string, name: string): string {
  return `<button type="button" class="quiet icon" data-do="${command}" aria-label="${name}" title="${name}">${iconOf(image)}</button>`;
}

// Lessons name these by their words.
function named(command: Command, image: string, name: string): string {
  return `<button type="button" class="quiet named" data-do="${command}" title="${name}">${iconOf(image)}<span class="label">${name}</span></button>`;
}

function playButton(): string {
  return `<button type="button" class="named" data-do="play" aria-label="${words.play}" title="${words.play}"><span class="is-still">${iconOf(play)}<span class="label">${words.play}</span></span><span class="is-playing">${iconOf(pause)}<span class="label">${words.pause}</span></span></button>`;
}

function choice<T extends string>(
  name: string,
  what: string,
  label: string,
  values: readonly T[],
  names: Record<T, string>,
  chosen: T,
): string {
  const options = values.map(
    (value) =>
      `<label><input type="radio" name="${name}" data-choice="${what}" value="${value}"${value === chosen ? " checked" : ""}><span>${names[value]}</span></label>`,
  );
  return `<span class="choice" role="radiogroup" aria-labelledby="${name}"><span id="${name}">${label}</span><span class="segments">${options.join("")}</span></span>`;
}
