import type { Tab } from "../support/browsers/tab.ts";
import { eventually } from "./site.ts";

/** Something that a reader sees: the first element of a selector, and of a name, that is shown. */
export interface Sight {
  readonly css: string;
  /** What assistive technology calls it: its label, else its text. */
  readonly name?: string;
}

/** A button of a cell. */
export function buttonOf(example: string, name: string): Sight {
  return { css: `${cellOf(example)} button`, name };
}

/** @returns the selector of the cell of an example */
export function cellOf(example: string): string {
  return `lesson-cell[example="${example}"]`;
}

/** Clicks something, once it is there, enabled, and nothing covers it. */
export async function click(tab: Tab, sight: Sight): Promise<void> {
  const place = await seen(tab, sight, "to click");
  await tab.click(place.x, place.y);
}

/** Gives something the focus, once it is there. */
export async function focus(tab: Tab, sight: Sight): Promise<void> {
  await seen(tab, sight, "to focus");
}

/** @returns the texts of the elements of a selector that are shown */
export function textsOf(tab: Tab, css: string): Promise<string[]> {
  return tab.evaluate(
    (css) =>
      [...document.querySelectorAll(css)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent.trim().replaceAll(/\s+/g, " ")),
    css,
  );
}

/** @returns an attribute of the first element of a selector; null when either is not there */
export function attributeOf(tab: Tab, css: string, name: string): Promise<string | null> {
  return tab.evaluate(({ css, name }) => document.querySelector(css)?.getAttribute(name) ?? null, {
    css,
    name,
  });
}

interface Place {
  readonly x: number;
  readonly y: number;
}

async function seen(tab: Tab, sight: Sight, purpose: "to click" | "to focus"): Promise<Place> {
  const places: Place[] = [];
  const isSeen = async (): Promise<boolean> => {
    const place = await tab.evaluate(look, { ...sight, purpose });
    if (place !== null) places.push(place);
    return place !== null;
  };
  await eventually(isSeen, { message: `${sight.css} ${sight.name ?? ""} is there ${purpose}` }).toBe(true);
  const [place] = places;
  if (place === undefined) throw new Error("It is not there.");
  return place;
}

/** In the page: looks for something, brings it into the window, and gives its place once that is fixed. */
async function look({
  css,
  name,
  purpose,
}: Sight & { purpose: "to click" | "to focus" }): Promise<Place | null> {
  const nameOf = (element: Element): string => {
    const labels = (element.getAttribute("aria-labelledby") ?? "")
      .split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent ?? "");
    const text = element.getAttribute("aria-label") ?? (labels.join(" ").trim() || element.textContent);
    return text.trim().replaceAll(/\s+/g, " ");
  };
  const element = [...document.querySelectorAll<HTMLElement>(css)].find(
    (each) =>
      each.checkVisibility({ visibilityProperty: true }) &&
      !each.matches(":disabled") &&
      // Its script is there: before, a click is lost.
      each.closest(":not(:defined)") === null &&
      (name === undefined || nameOf(each) === name),
  );
  if (element === undefined) return null;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  if (purpose === "to focus") element.focus();
  const middle = (): Place => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const before = middle();
  // What arrives late, such as a font, moves what is below it.
  await document.fonts.ready;
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const place = middle();
  if (place.x !== before.x || place.y !== before.y) return null;
  if (purpose === "to focus") return document.activeElement === element ? place : null;
  const onTop = document.elementFromPoint(place.x, place.y);
  return onTop !== null && (element === onTop || element.contains(onTop)) ? place : null;
}
