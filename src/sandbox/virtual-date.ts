import { interpreter } from "../runtime/index.ts";
import { VIRTUAL_TIME } from "../trace/model/virtual-time.ts";

/** Milliseconds since 1970 on the program's clock, whole ones, as `Date` counts. */
function now(): number {
  return Math.floor(Math.round((VIRTUAL_TIME.epoch + interpreter().readClock()) * 1e6) / 1e3);
}

/** JavaScript's `Date`, whose now is that of the program's clock. */
export function virtualDate(): new (...args: never[]) => Date {
  class VirtualDate extends Date {
    static override now(): number {
      return now();
    }
  }
  Object.defineProperty(VirtualDate, "name", { value: "Date" });
  const made = new Proxy(VirtualDate, {
    construct(target, args: unknown[], newTarget): object {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- what is constructed is an object
      return Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget);
    },
    apply(): string {
      return new Date(now()).toString();
    },
  });
  Object.defineProperty(VirtualDate.prototype, "constructor", { value: made });
  return made;
}
