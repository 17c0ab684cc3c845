import fc from "fast-check";
import { kind, seconds } from "./arbitrary-values.ts";
import type { Action, SignalAction } from "./program.ts";
import { SIGNALS } from "./program.ts";

const signal = fc.constantFrom(...SIGNALS);

/** What a job, or a callback that it makes, does with signals. */
export const signalActions: readonly fc.WeightedArbitrary<SignalAction>[] = [
  { weight: 4, arbitrary: fc.record({ kind: kind("send-signal"), signal }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("remove-handler"), signal }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("set-timer"), seconds }) },
];

/**
 * Makes a signal call a handler.
 *
 * @param action what the handler does
 */
export function handleSignal(
  action: fc.Arbitrary<Action>,
  which: fc.Arbitrary<(typeof SIGNALS)[number]> = signal,
): fc.Arbitrary<SignalAction> {
  return fc.record({ kind: kind("handle-signal"), signal: which, byLoop: fc.boolean(), action });
}

/** What a program with signals begins with: without a handler, the first signal would end it. */
export function signalBeginning(action: fc.Arbitrary<Action>): fc.Arbitrary<SignalAction[]> {
  const [user, alarm] = SIGNALS;
  return fc.tuple(handleSignal(action, fc.constant(user)), handleSignal(action, fc.constant(alarm)));
}

/** When Ctrl-C is pressed: not at all, once, or twice. */
export const interrupts: fc.Arbitrary<number[]> = fc.array(fc.constantFrom(0.25, 1, 0.5, 2), {
  maxLength: 2,
});
