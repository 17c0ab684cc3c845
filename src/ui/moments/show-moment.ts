import type { LessonCell } from "../cell/lesson-cell.ts";
import type { Language } from "../page/preferences.ts";
import { unreachable } from "../../trace/unreachable.ts";
import { showMomentBar } from "./moment-bar.ts";
import type { MomentName } from "./moment-locator.ts";
import { runToMoment } from "./run-to-moment.ts";
import { sentenceAround } from "./sentence.ts";
import { momentWords as words } from "./words.ts";

/** The way from a link in the text to a moment of a cell. */
export interface Way {
  readonly cell: LessonCell;
  readonly language: Language;
  readonly moment: MomentName;
  /** The element that contains the link. */
  readonly link: Element;
  /** Whether the reader has not gone elsewhere in the meantime. */
  readonly isWanted: () => boolean;
  /** Leads back to the link. */
  readonly goBack: () => void;
}

/** What the cells' notices say about moments. */
const said = new WeakSet<Element>();

/** Runs a cell if need be, shows a moment of the run in the window, or says why it cannot be shown. */
export async function showMoment(way: Way): Promise<void> {
  const { cell, language, link, isWanted } = way;
  const arrival = await runToMoment(cell, language, way.moment, isWanted);
  if (arrival === "left") return;
  const { notice } = cell;
  switch (arrival) {
    case "shown": {
      if (notice.firstElementChild !== null && said.has(notice.firstElementChild)) notice.clear();
      const back = showMomentBar(cell, language, sentenceAround(link), way.goBack);
      // A reader who has begun to do something else keeps the focus.
      const focused = document.activeElement;
      if (focused === document.body || link.contains(focused)) back.focus({ preventScroll: true });
      break;
    }
    case "changed":
      notice.ask(words.changed, [
        [
          words.resetAndShow,
          () => {
            cell.program(language).session.text.reset();
            void showMoment(way);
          },
        ],
        [words.leave, () => undefined],
      ]);
      break;
    case "not-there":
      notice.say(words.notThere);
      break;
    case "did-not-run":
      notice.say(words.didNotRun);
      break;
    default:
      unreachable(arrival);
  }
  if (arrival !== "shown" && notice.firstElementChild !== null) said.add(notice.firstElementChild);
  bringIntoWindow(cell, arrival === "shown");
}

function bringIntoWindow(cell: LessonCell, isShown: boolean): void {
  const fits = cell.offsetHeight <= innerHeight;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  const bar = cell.querySelector(".moment-bar");
  if (isShown && !fits && bar !== null) bar.scrollIntoView({ block: "start", behavior });
  else (isShown ? cell : cell.notice).scrollIntoView({ block: "nearest", behavior });
}
