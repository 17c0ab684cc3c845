import type { HandleId } from "../model/events.ts";
import type { Condition } from "../target/conditions.ts";

/** A handle in the ready queue, for what chooses among them. */
export interface ReadyHandle {
  readonly handle: HandleId;
  /**
   * Whether it runs without being chosen: it is a callback of asyncio itself, such as one that wakes a
   * sleeper, or it was cancelled.
   */
  readonly isOwn: boolean;
}

/** Chooses which handle of the ready queue runs next, by its place there. */
export type Chooser = (ready: readonly ReadyHandle[]) => number;

/** How many orders of a program are tried at most. */
export const MOST_ORDERS = 1000;

/** How a run is to choose among its ready handles. */
export type Orders =
  /** As given, and where that ends the first of the queue. */
  | { readonly kind: "one"; readonly order: readonly number[] }
  /** In each way in turn, until one does not meet the conditions, or so many were tried. */
  | { readonly kind: "all"; readonly conditions: readonly Condition[]; readonly most: number };

/** What is known after the orders of a program were tried. */
export interface Explored {
  /** How many were tried. */
  readonly tried: number;
  /** Whether these are all that there are. */
  readonly isWhole: boolean;
  /** The first that does not meet the conditions; null when each does. */
  readonly failing: readonly number[] | null;
}

/** A choice among ready handles, counted from 0 in the order of the queue. */
export interface TakenChoice {
  readonly taken: number;
  readonly of: number;
}

/**
 * Follows an order: at each choice takes what the order says, and the first of the queue where it says
 * nothing. Nothing is chosen while a callback of asyncio itself is ready, which runs at once, or when there
 * is one handle only.
 */
export class FollowedOrder {
  readonly #order: readonly number[];
  readonly #choices: TakenChoice[] = [];

  constructor(order: readonly number[]) {
    this.#order = order;
  }

  /** The choices so far. */
  get choices(): readonly TakenChoice[] {
    return this.#choices;
  }

  readonly choose: Chooser = (ready) => {
    const own = ready.findIndex(({ isOwn }) => isOwn);
    if (own !== -1) return own;
    if (ready.length < 2) return 0;
    const wanted = this.#order[this.#choices.length] ?? 0;
    const taken = Math.min(wanted, ready.length - 1);
    this.#choices.push({ taken, of: ready.length });
    return taken;
  };
}
