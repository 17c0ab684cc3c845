import type { LessonCell } from "../cell/lesson-cell.ts";
import type { Language } from "../page/preferences.ts";
import { unreachable } from "../../trace/unreachable.ts";
import { showMomentBar } from "./moment-bar.ts";
import type { MomentName } from "./moment-locator.ts";
import { type Arrival, runToMoment } from "./run-to-moment.ts";
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
  const { cell, language, link } = way;
  const arrival = await runToMoment(cell, language, way.moment, way.isWanted);
  if (arrival === "left") return;
  tell(cell, arrival, () => {
    cell.program(language).session.text.reset();
    void showMoment(way);
  });
  if (arrival === "shown") {
    const back = showMomentBar(cell, language, sentenceAround(link), way.goBack);
    // A reader who has begun to do something else keeps the focus.
    const focused = document.activeElement;
    if (focused === document.body || link.contains(focused)) back.focus({ preventScroll: true });
  }
  bringIntoWindow(cell, arrival === "shown");
}

/**
 * Runs a cell if need be and shows a moment of the run, without a link in the text.
 *
 * @param isWanted whether the reader has not gone elsewhere in the meantime
 * @param onTheWay what the cell says until then
 */
export async function openMoment(
  cell: LessonCell,
  language: Language,
  moment: MomentName,
  isWanted: () => boolean,
  onTheWay: string,
): Promise<void> {
  say(cell, onTheWay);
  const arrival = await runToMoment(cell, language, moment, isWanted);
  takeBack(cell);
  if (arrival === "left") return;
  tell(cell, arrival, () => {
    cell.program(language).session.text.reset();
    void openMoment(cell, language, moment, isWanted, onTheWay);
  });
  const views = cell.querySelector(`.views[data-language="${language}"]`);
  if (arrival === "shown" && cell.scrollHeight > innerHeight) views?.scrollIntoView({ block: "start" });
}

/** Says in the cell why a moment is not shown, or takes back what was said before. */
function tell(cell: LessonCell, arrival: Exclude<Arrival, "left">, reset: () => void): void {
  switch (arrival) {
    case "shown":
      takeBack(cell);
      break;
    case "changed":
      cell.notice.ask(words.changed, [
        [words.resetAndShow, reset],
        [words.leave, () => undefined],
      ]);
      remember(cell);
      break;
    case "not-there":
      say(cell, words.notThere);
      break;
    case "did-not-run":
      say(cell, words.didNotRun);
      break;
    default:
      unreachable(arrival);
  }
}

function say(cell: LessonCell, sentence: string): void {
  cell.notice.say(sentence);
  remember(cell);
}

function remember({ notice }: LessonCell): void {
  if (notice.firstElementChild !== null) said.add(notice.firstElementChild);
}

// Other notices stay.
function takeBack({ notice }: LessonCell): void {
  if (notice.firstElementChild !== null && said.has(notice.firstElementChild)) notice.clear();
}

function bringIntoWindow(cell: LessonCell, isShown: boolean): void {
  const fits = cell.offsetHeight <= innerHeight;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  const bar = cell.querySelector(".moment-bar");
  if (isShown && !fits && bar !== null) bar.scrollIntoView({ block: "start", behavior });
  else (isShown ? cell : cell.notice).scrollIntoView({ block: "nearest", behavior });
}
