import { LessonCell } from "../cell/lesson-cell.ts";
import { words } from "../words.ts";

/** Where a letter is a letter. */
const TYPES = "input, textarea, select, [contenteditable], .editor";

let isLoaded = false;

/** The focus view, loaded when it is first asked for. */
function load(): Promise<typeof import("./focus-view.ts")> {
  isLoaded = true;
  return import("./focus-view.ts");
}

function toggle(cell: LessonCell): void {
  load().then(
    ({ toggleFocusView }) => {
      toggleFocusView(cell);
    },
    () => {
      cell.notice.say(words.focusFailed);
    },
  );
}

function follow(): void {
  if (!isLoaded && !/[?&]focus=/.test(location.search)) return;
  load().then(
    ({ followFocusAddress }) => {
      followFocusAddress();
    },
    // The page is there, without the view.
    () => undefined,
  );
}

/** The key F is for the cell that has the focus, or that the pointer is on. */
function pressed(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (key.toLowerCase() !== "f" || ctrlKey || metaKey || altKey || defaultPrevented) return;
  if (!(target instanceof Element) || target.closest(TYPES) !== null) return;
  const cell = target.closest("lesson-cell") ?? document.querySelector("lesson-cell:hover");
  if (!(cell instanceof LessonCell)) return;
  event.preventDefault();
  toggle(cell);
}

function clicked({ target }: MouseEvent): void {
  const cell =
    target instanceof Element ? target.closest('[data-action="focus"]')?.closest("lesson-cell") : null;
  if (cell instanceof LessonCell) toggle(cell);
}

// In another site's page the frame is the cell's whole window already.
if (document.querySelector("cell-embed") === null) {
  document.addEventListener("keydown", pressed);
  document.addEventListener("click", clicked);
  addEventListener("popstate", follow);
  follow();
}
