import { chromium } from "playwright";
import { findOrInstallChromium } from "../../src/tools/check/browsers.ts";
import { measureScripts } from "./page-weight.ts";
import { measureEdits } from "./edit-latency.ts";
import { measureRuns } from "./run-latency.ts";
import { address, serveBuiltSite } from "./site.ts";
import { measureFrames } from "./timeline-frames.ts";

const lesson = `${address}lessons/event-loop/?speed=instant`;
const playground = `${address}playground/?speed=instant`;

/** Prints what a reader downloads and how long a run takes, measured in a real Chromium on the built site. */
export async function measurePage(): Promise<void> {
  const server = await serveBuiltSite();
  const browser = await chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    const scripts = await measureScripts(browser, lesson);
    const runs = await measureRuns(browser, lesson, "event-loop/gather");
    const edits = await measureEdits(browser, lesson, "event-loop/gather");
    const frames = await measureFrames(browser, playground);
    const timeline = `Timeline of 1,001 tasks and ${frames.events.toLocaleString("en")} events`;
    console.table({
      "JavaScript of a lesson page before the reader touches it": {
        value: (scripts / 1024).toFixed(1),
        unit: "KB (gzip)",
      },
      "Run to last line, a page's first run (untouched page)": {
        value: runs.untouched.toFixed(0),
        unit: "ms",
      },
      "Run to last line, a page's first run (pointer moved)": { value: runs.touched.toFixed(0), unit: "ms" },
      "Run to last line, half a second after a run": { value: runs.warm.toFixed(0), unit: "ms" },
      "Run to last line, at once after a run": { value: runs.atOnce.toFixed(0), unit: "ms" },
      "Edit to editor (pointer at the program for a second)": {
        value: edits.nearEditor.toFixed(0),
        unit: "ms",
      },
      "Edit to first type error (the same)": { value: edits.nearError.toFixed(0), unit: "ms" },
      "Edit to editor (at once)": { value: edits.coldEditor.toFixed(0), unit: "ms" },
      "Edit to first type error (at once)": { value: edits.coldError.toFixed(0), unit: "ms" },
      [`${timeline}, dragging`]: { value: frames.dragging.toFixed(0), unit: "frames a second" },
      [`${timeline}, zooming`]: { value: frames.zooming.toFixed(0), unit: "frames a second" },
      [`${timeline}, scrolling`]: { value: frames.scrolling.toFixed(0), unit: "frames a second" },
      [`${timeline}, the longest frame`]: { value: frames.slowest.toFixed(0), unit: "ms" },
    });
  } finally {
    await browser.close();
    server.close();
  }
}
