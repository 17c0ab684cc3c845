const GETTERS = ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;

/** Dates whose local time is UTC. */
class UtcDate extends Date {
  constructor(
    valueOrYear: number | string | Date = Date.now(),
    month?: number,
    ...[day = 1, hours = 0, minutes = 0, seconds = 0, milliseconds = 0]: readonly number[]
  ) {
    super(
      month === undefined
        ? valueOrYear
        : Date.UTC(Number(valueOrYear), month, day, hours, minutes, seconds, milliseconds),
    );
  }

  override getTimezoneOffset(): number {
    return 0;
  }
}

for (const getter of GETTERS) {
  const ofUtc = Object.getOwnPropertyDescriptor(Date.prototype, `getUTC${getter}`);
  if (ofUtc !== undefined) Object.defineProperty(UtcDate.prototype, `get${getter}`, ofUtc);
}

/**
 * From now on the local time of a global object is UTC: CPython asks it for the local time, and a program has
 * to print the same wherever its reader is.
 */
export function useUtc(global: { Date: DateConstructor }): void {
  Object.defineProperty(global, "Date", { value: UtcDate, writable: true, configurable: true });
}
