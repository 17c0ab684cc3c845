// How long a finger rests on an entry before it drags it: a finger that moves at once scrolls the page.
const REST = 180;
// How far a finger may tremble meanwhile, in pixels.
const TREMBLE = 8;

/** Lists with entries that can be dragged. */
export interface Sortable {
  /** The lists, from the top to the bottom of the page: an entry can be dragged from one to another. */
  readonly lists: readonly HTMLElement[];
  /**
   * Selects the part of an entry that a finger drags at once; the style sheet must give it
   * `touch-action: none`.
   */
  readonly grips: string;
  /** Whether nothing may be dragged now. */
  readonly isFixed: () => boolean;
  /** Called with an entry that begins to be dragged. */
  readonly began?: (entry: HTMLElement) => void;
  /** Called with how far to the right an entry has been dragged, in pixels, while it is. */
  readonly dragged?: (entry: HTMLElement, right: number) => void;
  /** Called with an entry that was dropped, in another place or in its own. */
  readonly changed: (entry: HTMLElement) => void;
}

/**
 * Lets a pointer drag the entries of lists, a mouse or pen at once. A finger drags an entry by its grip at
 * once, and by the rest of it after resting there. Escape brings the entry back.
 */
export function sortable(options: Sortable): void {
  let isDragging = false;
  const begin = (down: PointerEvent): void => {
    const target = down.target instanceof Element ? down.target : null;
    const entry = target?.closest("li");
    if (target === null || entry == null || down.button !== 0 || isDragging || options.isFixed()) return;
    if (target.closest("button") !== null) return;
    const start = (): void => {
      isDragging = true;
      drag(options, entry, down, () => {
        isDragging = false;
        options.changed(entry);
      });
    };
    if (down.pointerType !== "touch" || target.closest(options.grips) !== null) start();
    else afterRest(down, start);
  };
  for (const list of options.lists) {
    list.addEventListener("pointerdown", begin);
    // The only way to keep a touch that has not scrolled yet from scrolling.
    list.addEventListener(
      "touchmove",
      (move) => {
        if (isDragging && move.cancelable) move.preventDefault();
      },
      { passive: false },
    );
  }
}

/** Calls back when the finger has rested where it was put down. */
function afterRest(down: PointerEvent, rested: () => void): void {
  const ended = new AbortController();
  const { signal } = ended;
  const timer = setTimeout(() => {
    ended.abort();
    rested();
  }, REST);
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
  });
  const end = (): void => {
    ended.abort();
  };
  document.addEventListener(
    "pointermove",
    ({ clientX, clientY }) => {
      if (Math.hypot(clientX - down.clientX, clientY - down.clientY) > TREMBLE) end();
    },
    { signal },
  );
  for (const event of ["pointerup", "pointercancel"]) document.addEventListener(event, end, { signal });
}

function drag(options: Sortable, entry: HTMLElement, down: PointerEvent, dropped: () => void): void {
  const { lists, dragged } = options;
  const before = lists.map((list) => ({ list, entries: [...list.children] }));
  const ended = new AbortController();
  const { signal } = ended;
  entry.toggleAttribute("data-dragged", true);
  options.began?.(entry);
  // Not on the entry: an element that is moved in the document loses its pointer capture.
  document.addEventListener(
    "pointermove",
    (move) => {
      if (move.pointerId !== down.pointerId) return;
      placeAt(lists, entry, move.clientY);
      dragged?.(entry, move.clientX - down.clientX);
    },
    { signal },
  );
  const end = (): void => {
    ended.abort();
    entry.removeAttribute("data-dragged");
    dropped();
  };
  for (const event of ["pointerup", "pointercancel"]) document.addEventListener(event, end, { signal });
  document.addEventListener(
    "keydown",
    ({ key }) => {
      if (key !== "Escape") return;
      for (const { list, entries } of before) list.append(...entries);
      dragged?.(entry, 0);
      end();
    },
    { signal },
  );
}

/**
 * Puts `entry` before the first of the others whose middle lies below `y`, in the last list that begins above
 * `y`.
 */
function placeAt(lists: readonly HTMLElement[], entry: Element, y: number): void {
  const list = lists.findLast((each) => each.getBoundingClientRect().top <= y) ?? lists[0];
  if (list === undefined) return;
  const next = [...list.children].find((other) => {
    const { top, height } = other.getBoundingClientRect();
    return other !== entry && y < top + height / 2;
  });
  const isThere = entry.parentElement === list && (next ?? null) === entry.nextElementSibling;
  if (!isThere) list.insertBefore(entry, next ?? null);
}
