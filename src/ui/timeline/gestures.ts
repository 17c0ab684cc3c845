import { zoomOf } from "../dom.ts";

/** The effects of pointers and wheels on a plot; `x` and `y` are pixels from its upper left corner. */
export interface GestureListener {
  /** Drags the present moment to `x`. */
  readonly scrubbed?: (x: number) => void;
  /** Moves the visible part by pixels. */
  readonly panned: (pixels: number) => void;
  /** Shows `factor` times as much detail around `x`. */
  readonly zoomed: (factor: number, x: number) => void;
  /** Points at a place; null when the pointer leaves. */
  readonly pointed?: (place: { readonly x: number; readonly y: number } | null) => void;
  /** Clicked at a place. */
  readonly pressed?: (place: { readonly x: number; readonly y: number }, isTouch: boolean) => void;
}

const WHEEL_ZOOM = 0.0022;
/** A press that moves less than this, in pixels, is a click. */
const STILL = 4;

/**
 * Listens to pointers on an element. Dragging moves through time; dragging with Shift, two fingers or a
 * horizontal wheel move the visible part; the wheel with Ctrl or spreading two fingers zoom.
 */
export function listenToGestures(element: HTMLElement, origin: HTMLElement, listener: GestureListener): void {
  const fingers = new Map<number, { x: number; y: number }>();
  let drag: { readonly x: number; last: number; readonly pans: boolean; moved: boolean } | null = null;
  let spread: { middle: number; distance: number } | null = null;
  // While a pointer is down nothing else moves on the page, and measuring would force a layout for each move.
  let held: DOMRect | null = null;

  const placeOf = (event: MouseEvent): { x: number; y: number } => {
    const box = held ?? origin.getBoundingClientRect();
    const zoom = zoomOf(origin);
    return { x: (event.clientX - box.left) / zoom, y: (event.clientY - box.top) / zoom };
  };

  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    held = origin.getBoundingClientRect();
    const place = placeOf(event);
    fingers.set(event.pointerId, place);
    spread = spreadOf(fingers);
    drag = fingers.size > 1 ? null : { x: place.x, last: place.x, pans: event.shiftKey, moved: false };
  });
  element.addEventListener("pointermove", (event) => {
    const place = placeOf(event);
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, place);
    if (spread !== null) {
      const now = spreadOf(fingers);
      if (now === null) return;
      listener.panned(now.middle - spread.middle);
      listener.zoomed(now.distance / Math.max(1, spread.distance), now.middle);
      spread = now;
      return;
    }
    if (drag === null) {
      listener.pointed?.(place);
      return;
    }
    if (!drag.moved && Math.abs(place.x - drag.x) < STILL) return;
    if (!drag.moved) element.setPointerCapture(event.pointerId);
    drag.moved = true;
    if (drag.pans) listener.panned(place.x - drag.last);
    else listener.scrubbed?.(place.x);
    drag.last = place.x;
  });
  const released = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    spread = spreadOf(fingers);
    if (drag !== null && !drag.moved && event.type === "pointerup")
      listener.pressed?.(placeOf(event), event.pointerType === "touch");
    drag = null;
    if (fingers.size === 0) held = null;
  };
  element.addEventListener("pointerup", released);
  element.addEventListener("pointercancel", released);
  element.addEventListener("pointerleave", ({ pointerType }) => {
    // After a tap the explanation of the tapped element stays.
    if (drag === null && pointerType !== "touch") listener.pointed?.(null);
  });
  element.addEventListener(
    "wheel",
    (event) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        listener.zoomed(Math.exp(-event.deltaY * WHEEL_ZOOM), placeOf(event).x);
      } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        listener.panned(-(event.deltaX === 0 ? event.deltaY : event.deltaX));
      }
    },
    { passive: false },
  );
}

function spreadOf(
  fingers: ReadonlyMap<number, { x: number; y: number }>,
): { middle: number; distance: number } | null {
  const [first, second] = [...fingers.values()];
  if (first === undefined || second === undefined) return null;
  return { middle: (first.x + second.x) / 2, distance: Math.abs(first.x - second.x) };
}
