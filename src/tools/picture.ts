import { writeFileSync } from "node:fs";
import { chromium, type Page } from "playwright";
import sharp from "sharp";
import { buildSite } from "./build.ts";
import { findOrInstallChromium } from "./check/browsers.ts";
import { serveSite } from "./server.ts";

/**
 * `npm run picture`: draws the README's pictures of a run, `public/lesson-light.webp` and
 * `public/lesson-dark.webp`. It builds the site, runs a program in a cell on CPython, and goes back to a
 * moment in the middle of the run.
 */

const CELL = "embed/reference/task-group/?speed=instant&language=python";
/** The shown moment, in events back from the end of the run, and the timeline's sentence about it. */
const EVENTS_BACK = 20;
const MOMENT = "Task-4 step continues at line 6: CancelledError() is raised there.";
/** CSS pixels. */
const WIDTH = 1100;
/** Pixels of the file for each CSS pixel: the README shows the picture smaller than it is. */
const SCALE = 1.5;
/** The quality of the WebP file, from 1 to 100. */
const QUALITY = 60;

const site = ".cache/picture-site";
console.log("Building the site (about a minute) …");
buildSite(site, "/");
const server = await serveSite(site, 0);
const address = server.address();
const port = typeof address === "object" && address !== null ? address.port : 0;
const browser = await chromium.launch({
  executablePath: await findOrInstallChromium(),
  args: ["--no-sandbox", "--font-render-hinting=none"],
});
for (const colorScheme of ["light", "dark"] as const) {
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: 900 },
    deviceScaleFactor: SCALE,
    colorScheme,
    reducedMotion: "reduce",
  });
  await page.goto(`http://localhost:${port}/${CELL}`);
  await goToMoment(page);
  const picture = await sharp(await page.locator("lesson-cell").screenshot())
    .webp({ quality: QUALITY })
    .toBuffer();
  const file = `public/lesson-${colorScheme}.webp`;
  writeFileSync(file, picture);
  console.log(`${file}: ${Math.round(picture.length / 1000)} KB`);
  await page.close();
}
await browser.close();
server.close();

async function goToMoment(page: Page): Promise<void> {
  const cell = page.locator("lesson-cell");
  await cell.getByRole("button", { name: "Run", exact: true }).click();
  await cell.and(page.locator("[data-match=same]")).waitFor();
  const timeline = cell.locator("cell-timeline:visible");
  await timeline.getByRole("radio", { name: "event" }).check();
  const back = timeline.getByRole("button", { name: "Step back" });
  for (let event = 0; event < EVENTS_BACK; event++) await back.click();
  await timeline.getByText(MOMENT).waitFor();
  // Without a focus ring, and without the run as text below the lists.
  await back.blur();
  await page.addStyleTag({ content: "cell-moments { display: none !important }" });
}
