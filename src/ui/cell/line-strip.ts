import type { CodeView } from "../editor/code-view.ts";
import { frameClock } from "../page/browser.ts";
import { make } from "../dom.ts";
import type { Session } from "../session/session.ts";

const LINES = 3;

/**
 * The present line of a program with its neighbours, for cells of one column, where the program itself may be
 * out of view. The style sheet shows it there. Screen readers have the program.
 */
export function lineStrip(session: Session, code: CodeView): HTMLElement {
  const strip = make("div", "line-strip");
  strip.setAttribute("aria-hidden", "true");
  const lines = make("pre", "code");
  strip.append(lines);
  let middle = 2;
  let cancelFrame: (() => void) | null = null;
  const draw = (): void => {
    cancelFrame = null;
    const present = session.$line.get();
    // Between two lines of the program the last one stays in view, unmarked.
    middle = Math.max(2, present ?? middle);
    const shown = Array.from({ length: LINES }, (_, place) => code.copyOfLine(middle - 1 + place));
    lines.replaceChildren(...shown.filter((line) => line !== null));
    for (const line of lines.querySelectorAll<HTMLElement>(".line")) {
      line.toggleAttribute("data-present", present !== null && line.dataset.line === String(present));
    }
  };
  const drawSoon = (): void => {
    cancelFrame ??= frameClock.request(draw);
  };
  session.$line.listen(drawSoon);
  session.text.$source.listen(drawSoon);
  draw();
  return strip;
}
