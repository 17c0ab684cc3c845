import ts from "typescript";
import { awaitPlaces, type AwaitPlace } from "../compiler/await-places.ts";
import { runToEvents } from "../sandbox/run-to-events.ts";
import { RunTrace } from "../trace/folds/run-trace.ts";
import { explore } from "../trace/orders/explore.ts";
import { type Chooser, FollowedOrder, MOST_ORDERS } from "../trace/orders/orders.ts";
import { meetsAll } from "../trace/target/check.ts";
import type { Condition } from "../trace/target/conditions.ts";
import { LoopGame } from "../ui/exercise/loop-game.ts";
import { OrderGame, type OrderTurn } from "../ui/exercise/orders/order-game.ts";
import { gradePlaces } from "../ui/exercise/switch-grade.ts";
import type { PlacesOfCell } from "../ui/exercise/switch-places.ts";
import type { Example } from "./examples.ts";
import { pythonAwaitPlaces } from "./python-await-places.ts";

/** A turn of the loop, for readers who cannot play it. */
export interface AnsweredTurn {
  /** Who runs, or that the loop sleeps. */
  readonly who: string;
  /** What is printed. */
  readonly printed: readonly string[];
}

/** A place of both programs, and whether another task may run there. */
export interface AnsweredPlace {
  readonly typescript: AwaitPlace;
  readonly python: AwaitPlace;
  readonly isSwitch: boolean;
  readonly why: string;
}

/** The loop's turns in a run of the example, which is made while the site is built. */
export function answeredTurns(example: Example): readonly AnsweredTurn[] {
  const game = new LoopGame(traceOf(example));
  const turns: AnsweredTurn[] = [];
  while (!game.isOver()) {
    const before = game.played.length;
    game.skip(game.chosen.length + 1);
    const printed = game.played.slice(before).flatMap((turn) => turn.printed);
    turns.push({ who: game.chosen.at(-1) ?? "", printed });
  }
  return turns;
}

/**
 * The places of both programs of an example at which another task may run.
 *
 * @throws Error when a line has two of them, which a run cannot distinguish, or when the programs differ in
 *   them
 */
export function placesOf({ id, typescript, python }: Example): PlacesOfCell {
  const places = { typescript: awaitPlaces(ts, typescript), python: pythonAwaitPlaces(python) };
  for (const each of [places.typescript, places.python]) {
    const lines = each.map(({ line }) => line);
    if (new Set(lines).size < lines.length) throw new Error(`A line of ${id} has two places that await.`);
  }
  if (places.typescript.length !== places.python.length) {
    throw new Error(`The programs of ${id} do not await at the same places.`);
  }
  return places;
}

/** What a run of the example did at each of its places. */
export function answeredPlaces(example: Example): readonly AnsweredPlace[] {
  const { typescript, python } = placesOf(example);
  return gradePlaces(traceOf(example), typescript).flatMap(({ isSwitch, why }, place) => {
    const [one, other] = [typescript[place], python[place]];
    return one === undefined || other === undefined
      ? []
      : [{ typescript: one, python: other, isSwitch, why }];
  });
}

/**
 * The turns of the program of an example in an order of its ready handles that breaks it.
 *
 * @param conditions what a run that is not broken does
 * @throws Error when no order that is tried breaks it
 */
export function breakingTurns(
  { id, typescript }: Example,
  conditions: readonly Condition[],
): readonly OrderTurn[] {
  const run = (choose: Chooser): RunTrace => new RunTrace(runToEvents(ts, typescript, {}, choose).events);
  const { failing } = explore((choose) => meetsAll(run(choose), conditions), MOST_ORDERS);
  if (failing === null) throw new Error(`No order of ${id} breaks it.`);
  return new OrderGame(run(new FollowedOrder(failing).choose), failing).turns;
}

function traceOf({ typescript }: Example): RunTrace {
  return new RunTrace(runToEvents(ts, typescript).events);
}
