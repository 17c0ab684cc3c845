// How long a finger rests on an entry before it drags it: a finger that moves at once scrolls the page.
const REST = 180;
// How far a finger may tremble meanwhile, in pixels.
const TREMBLE = 8;

/**
 * Lets a pointer drag the entries of a list, a mouse or pen at once. A finger drags an entry by its grip at
 * once, and by the rest of it after resting there. Escape brings the entry back.
 *
 * @param grips selects the part of an entry that a finger drags at once; the style sheet must give it
 *   `touch-action: none`
 * @param isFixed whether nothing may be dragged now
 * @param changed is called with an entry that was dropped in another place
 */
export function sortable(
  list: HTMLElement,
  grips: string,
  isFixed: () => boolean,
  changed: (entry: Element) => void,
): void {
  let isDragging = false;
  list.addEventListener("pointerdown", (down) => {
    const target = down.target instanceof Element ? down.target : null;
    const entry = target?.closest("li");
    if (target === null || entry == null || down.button !== 0 || isDragging || isFixed()) return;
    if (target.closest("button") !== null) return;
    const start = (): void => {
      isDragging = true;
      drag(list, entry, down.pointerId, () => {
        isDragging = false;
        changed(entry);
      });
    };
    if (down.pointerType !== "touch" || target.closest(grips) !== null) start();
    else afterRest(down, start);
  });
  // The only way to keep a touch that has not scrolled yet from scrolling.
  list.addEventListener(
    "touchmove",
    (move) => {
      if (isDragging && move.cancelable) move.preventDefault();
    },
    { passive: false },
  );
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

function drag(list: HTMLElement, entry: HTMLElement, pointer: number, dropped: () => void): void {
  const before = [...list.children];
  const ended = new AbortController();
  const { signal } = ended;
  entry.toggleAttribute("data-dragged", true);
  // Not on the entry: an element that is moved in the document loses its pointer capture.
  document.addEventListener(
    "pointermove",
    (move) => {
      if (move.pointerId === pointer) placeAt(list, entry, move.clientY);
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
      list.append(...before);
      end();
    },
    { signal },
  );
}

/** Puts `entry` before the first of the others whose middle lies below `y`. */
function placeAt(list: HTMLElement, entry: Element, y: number): void {
  const next = [...list.children].find((other) => {
    const { top, height } = other.getBoundingClientRect();
    return other !== entry && y < top + height / 2;
  });
  if ((next ?? null) !== entry.nextElementSibling) list.insertBefore(entry, next ?? null);
}
