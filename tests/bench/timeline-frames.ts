import type { Browser } from "playwright";

/** A thousand tasks that sleep in turns: more than 100,000 events. */
const PROGRAM = `import asyncio from "asyncio";

async function worker(number: number) {
  for (let turn = 0; turn < 12; turn++) await asyncio.sleep(0.01 * (1 + (number % 7)));
}

async function main() {
  await asyncio.gather(...Array.from({ length: 1000 }, (_, number) => worker(number)));
}

asyncio.run(main());
`;

/** How a large timeline moves: frames a second while something changes in each. */
export interface Frames {
  readonly events: number;
  readonly dragging: number;
  readonly zooming: number;
  readonly scrolling: number;
  /** Milliseconds of the frame that took longest. */
  readonly slowest: number;
}

/** @param url the playground's address, at the speed "instant" */
export async function measureFrames(browser: Browser, url: string): Promise<Frames> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url, { waitUntil: "networkidle" });
  const cell = page.locator("lesson-cell");
  await cell.getByRole("button", { name: "Edit", exact: true }).click();
  await cell.getByRole("textbox", { name: /editor/i }).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(PROGRAM);
  await cell.getByRole("button", { name: "Run", exact: true }).click();
  await page.locator('lesson-cell[data-state="done"] timeline-plot[data-scrolls]').waitFor();
  await page.waitForTimeout(2_000);
  const frames = await page.evaluate(async () => {
    const plot = document.querySelector<HTMLElement>("timeline-plot[data-scrolls]");
    const slider = document.querySelector<HTMLElement>("cell-timeline [role=slider]");
    if (plot === null || slider === null) throw new Error("There is no timeline to measure.");
    plot.scrollIntoView({ block: "center" });
    const box = plot.getBoundingClientRect();
    const pointer = (type: string, x: number): void => {
      plot.dispatchEvent(
        new PointerEvent(type, { clientX: x, clientY: box.top + 90, button: 0, pointerId: 1, bubbles: true }),
      );
    };
    plot.setPointerCapture = () => undefined;
    let slowest = 0;
    const rateOf = async (change: (share: number) => void): Promise<number> => {
      const count = 90;
      const begin = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      let last = begin;
      for (let frame = 1; frame <= count; frame++) {
        change(frame / count);
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        slowest = Math.max(slowest, now - last);
        last = now;
      }
      return (count * 1000) / (last - begin);
    };
    pointer("pointerdown", box.left + box.width * 0.3);
    const dragging = await rateOf((share) => {
      pointer("pointermove", box.left + box.width * (0.3 + 0.6 * share));
    });
    pointer("pointerup", box.left + box.width * 0.9);
    const zooming = await rateOf((share) => {
      const wheel = { deltaY: share < 0.5 ? -40 : 40, ctrlKey: true, clientX: box.left + box.width / 2 };
      plot.dispatchEvent(new WheelEvent("wheel", { ...wheel, cancelable: true }));
    });
    const scrolling = await rateOf((share) => {
      plot.scrollTop = share * 8_000;
    });
    return { dragging, zooming, scrolling, slowest, events: Number(slider.getAttribute("aria-valuemax")) };
  });
  await page.close();
  return frames;
}
