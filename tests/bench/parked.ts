import { park as parkInEffect } from "./contestants/effect.ts";
import { park as parkInEffection } from "./contestants/effection.ts";
import { parkAtFuture, parkInSleep } from "./contestants/loopscope.ts";
import { park as parkInPromise } from "./contestants/native.ts";
import { PARKED } from "./memory.ts";

// Run by memory.ts: prints how many bytes a parked task takes.

type Park = (count: number, parked: () => void) => void | Promise<void>;

const parks: Record<keyof typeof PARKED, Park> = {
  "Loopscope, waiting for a future": parkAtFuture,
  "Loopscope, in a sleep": parkInSleep,
  "native await": parkInPromise,
  Effect: parkInEffect,
  Effection: parkInEffection,
};

function heapUsed(): number {
  if (globalThis.gc === undefined) throw new Error("Start this with --expose-gc.");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

const who = Object.keys(parks).find((name): name is keyof typeof PARKED => name === process.argv[2]);
if (who === undefined) throw new Error(`There is no contestant ${String(process.argv[2])}.`);
// Once with a few, so that compiled code does not count.
await parks[who](100, () => undefined);
const before = heapUsed();
await parks[who](PARKED[who], () => {
  console.log((heapUsed() - before) / PARKED[who]);
  process.exit(0);
});
