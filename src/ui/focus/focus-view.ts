import { LessonCell } from "../cell/lesson-cell.ts";
import { make } from "../dom.ts";
import { openMoment } from "../moments/show-moment.ts";
import { preferences } from "../page/browser.ts";
import { browserStorage } from "../page/storage.ts";
import { putAbovePage } from "./above-page.ts";
import { focusAddress, readFocusAddress, withoutFocus } from "./address.ts";
import { FocusBar } from "./focus-bar.ts";
import { linkMoment } from "./link-moment.ts";
import { hasModifier, stepByArrow } from "./steps.ts";
import { TypeSize } from "./type-size.ts";
import { focusWords as words } from "./words.ts";

/** Where Escape has a meaning of its own. */
const USES_ESCAPE = ".editor, [popover]:popover-open:not(lesson-cell), .plain-editor";

/** One cell in the whole window. */
interface View {
  readonly cell: LessonCell;
  readonly close: () => void;
}

/** As wide as the cell in the view must be, in pixels of its style sheet. */
const LEAST_WIDTH = 300;

const typeSize = new TypeSize(browserStorage, () => (100 * innerWidth) / LEAST_WIDTH);
let view: View | null = null;

/** Gives a cell the whole window, or gives it back. */
export function toggleFocusView(cell: LessonCell): void {
  if (view?.cell === cell) {
    leave();
    return;
  }
  open(cell);
  const example = cell.getAttribute("example") ?? "";
  history.pushState({ focusView: true }, "", focusAddress(location.href, example, null));
}

/** Shows what the page's address asks for: a cell in the whole window, at a moment, or the page. */
export function followFocusAddress(): void {
  document.querySelector(".page-notice")?.remove();
  const asked = readFocusAddress(location.search);
  if (asked === null) {
    view?.close();
    return;
  }
  const cell = document.querySelector(`lesson-cell[example="${CSS.escape(asked.cell)}"]`);
  if (!(cell instanceof LessonCell)) {
    view?.close();
    sayOnPage(words.noCell(asked.cell));
    return;
  }
  open(cell);
  if (asked.moment === "damaged") cell.notice.say(words.damagedMoment);
  else if (asked.moment !== null && !cell.hasAttribute("data-sealed")) {
    const isWanted = (): boolean => view?.cell === cell;
    void openMoment(cell, preferences.$language.get(), asked.moment, isWanted, words.onTheWay);
  }
}

// Back leads to the page as it was before; an address that was opened has no such page.
function leave(): void {
  const state: unknown = history.state;
  if (typeof state === "object" && state !== null && "focusView" in state) {
    history.back();
  } else {
    history.replaceState(history.state, "", withoutFocus(location.href));
    view?.close();
  }
}

function open(cell: LessonCell): void {
  if (view?.cell === cell) return;
  view?.close();
  const before = document.activeElement;
  const putBack = putAbovePage(cell);
  const bar = new FocusBar(typeSize, {
    resized: () => {
      resize(cell);
    },
    copyLink: () => void linkMoment(cell),
    close: leave,
  });
  cell.dataset.focusView = "";
  cell.prepend(bar.element);
  resize(cell);
  cell.addEventListener("keydown", pressed);
  const windowResized = (): void => {
    bar.show();
    resize(cell);
  };
  addEventListener("resize", windowResized);
  if (!cell.contains(before) || isToggle(before)) bar.closeButton.focus({ preventScroll: true });
  view = {
    cell,
    close: () => {
      view = null;
      const focused = document.activeElement;
      const isInBar = bar.element.contains(focused);
      cell.removeEventListener("keydown", pressed);
      removeEventListener("resize", windowResized);
      bar.element.remove();
      delete cell.dataset.focusView;
      cell.style.removeProperty("--focus-zoom");
      putBack();
      const to = isInBar || focused === document.body ? before : focused;
      if (to instanceof HTMLElement && to.isConnected) to.focus({ preventScroll: true });
    },
  };
}

function isToggle(element: Element | null): boolean {
  return element?.matches('[data-action="focus"]') ?? false;
}

function resize(cell: LessonCell): void {
  cell.style.setProperty("--focus-zoom", String(typeSize.percent / 100));
}

function pressed(event: KeyboardEvent): void {
  if (view === null) return;
  if (stepByArrow(view.cell, event)) {
    event.preventDefault();
  } else if (event.key === "Escape" && !event.defaultPrevented && !hasModifier(event)) {
    if (event.target instanceof Element && event.target.closest(USES_ESCAPE) !== null) return;
    event.preventDefault();
    leave();
  }
}

/** Says something at the beginning of the page's content. */
function sayOnPage(sentence: string): void {
  const place = document.querySelector("main .sl-markdown-content, main") ?? document.body;
  const notice = make("p", "page-notice", sentence);
  notice.setAttribute("role", "status");
  place.prepend(notice);
}
