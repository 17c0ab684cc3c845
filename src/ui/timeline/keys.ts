/** A command that a key gives to the timeline. */
export type KeyCommand =
  | { readonly kind: "step"; readonly unit: "event" | "handle" | "iteration"; readonly direction: 1 | -1 }
  | { readonly kind: "task"; readonly direction: 1 | -1 }
  | { readonly kind: "event-of-task"; readonly direction: 1 | -1 }
  | { readonly kind: "pan"; readonly direction: 1 | -1 }
  | {
      readonly kind:
        "start" | "end" | "play" | "timer" | "difference" | "zoom-in" | "zoom-out" | "fit" | "scale";
    };

/** The properties of a keyboard event that are used. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const PLAIN: Readonly<Record<string, KeyCommand>> = {
  Home: { kind: "start" },
  End: { kind: "end" },
  PageUp: { kind: "step", unit: "iteration", direction: -1 },
  PageDown: { kind: "step", unit: "iteration", direction: 1 },
  ArrowUp: { kind: "task", direction: -1 },
  ArrowDown: { kind: "task", direction: 1 },
  " ": { kind: "play" },
  t: { kind: "timer" },
  d: { kind: "difference" },
  n: { kind: "event-of-task", direction: 1 },
  p: { kind: "event-of-task", direction: -1 },
  s: { kind: "scale" },
  "+": { kind: "zoom-in" },
  "=": { kind: "zoom-in" },
  "-": { kind: "zoom-out" },
  "0": { kind: "fit" },
  ",": { kind: "pan", direction: 1 },
  ".": { kind: "pan", direction: -1 },
};

/** The command of a key, or null when the timeline does not use the key. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): KeyCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const unit = shiftKey ? "handle" : "event";
    return { kind: "step", unit, direction: key === "ArrowLeft" ? -1 : 1 };
  }
  return PLAIN[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
