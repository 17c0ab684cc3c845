import type { FrameClock } from "../session/playback.ts";
import { createPreferences } from "./preferences.ts";
import { createProgress } from "./progress.ts";
import { browserStorage } from "./storage.ts";

/** The page's frames and its clock. */
export const frameClock: FrameClock = {
  now: () => performance.now(),
  request(callback) {
    const id = requestAnimationFrame(callback);
    return () => {
      cancelAnimationFrame(id);
    };
  },
};

/** The reader's choices on this page. */
export const preferences = createPreferences(
  browserStorage,
  location.search,
  matchMedia("(prefers-reduced-motion: reduce)").matches,
);

/** Whether the reader uses a touch screen without a mouse. */
export function isTouchOnly(): boolean {
  return matchMedia("(pointer: coarse) and (hover: none)").matches;
}

/** The address of a page of this site, whatever the base path of the site is. */
export function sitePath(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, "")}/${path}`;
}

/** What the reader has done on this site. */
export const progress = createProgress(browserStorage, () => new Date().toISOString());
