import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { useUtc } from "../../../../src/python/worker/utc-date.ts";

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = "America/New_York";
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const global = { Date };
useUtc(global);

describe("A date whose local time is UTC", () => {
  test("is made from a local time", () => {
    expect(new global.Date(2026, 6, 1, 12, 30, 15, 5).toISOString()).toBe("2026-07-01T12:30:15.005Z");
    expect(new Date(2026, 6, 1, 12, 30).toISOString()).toBe("2026-07-01T16:30:00.000Z");
  });

  test("gives its parts in UTC", () => {
    const date = new global.Date(Date.UTC(2026, 0, 1, 2, 3, 4, 5));
    expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getDay()]).toEqual([2026, 0, 1, 4]);
    expect([date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds()]).toEqual([
      2, 3, 4, 5,
    ]);
    expect(date.getTimezoneOffset()).toBe(0);
  });

  test("is now, when it is given nothing, and is what it is given", () => {
    expect(Math.abs(new global.Date().getTime() - Date.now())).toBeLessThan(10_000);
    expect(new global.Date(5).getTime()).toBe(5);
    expect(new global.Date(new Date(7)).getTime()).toBe(7);
  });
});
