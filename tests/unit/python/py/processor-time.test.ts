import { beforeAll, describe, expect, test } from "vitest";
import type { Oracle } from "../../../../src/python/node/oracle.ts";
import { sharedOracle } from "../../../support/oracle.ts";

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

const printed = (...lines: readonly string[]): string =>
  oracle.run(["import time", ...lines].join("\n")).text;

describe("processor time", () => {
  test("does not pass while a program sleeps or computes", () => {
    const text = printed(
      "time.sleep(5)",
      "sum(range(100_000))",
      "print(time.process_time(), time.process_time_ns(), time.thread_time(), time.thread_time_ns())",
    );
    expect(text).toBe("0.0 0 0.0 0\n");
  });

  test("passes for a program that polls it, so that it comes to an end", () => {
    const text = printed(
      "while time.process_time() < 0.1: pass",
      "print(round(time.process_time(), 1), time.monotonic() >= 0.1)",
    );
    expect(text).toBe("0.1 True\n");
  });
});

describe("a clock of Linux", () => {
  test.each([
    ["CLOCK_REALTIME", "1767225605.0"],
    ["CLOCK_MONOTONIC", "5.0"],
    ["CLOCK_MONOTONIC_RAW", "5.0"],
    ["CLOCK_BOOTTIME", "5.0"],
    ["CLOCK_PROCESS_CPUTIME_ID", "0.0"],
    ["CLOCK_THREAD_CPUTIME_ID", "0.0"],
  ])("%s is %s after 5 s", (name, seconds) => {
    const text = printed(
      "time.sleep(5)",
      `print(time.clock_gettime(time.${name}), time.clock_gettime_ns(time.${name}) / 1e9, time.clock_getres(time.${name}))`,
    );
    expect(text).toBe(`${seconds} ${seconds} 1e-09\n`);
  });

  test("that is not known is an error of CPython's own", () => {
    expect(printed("try: time.clock_gettime(99)", "except OSError as error: print(error)")).toBe(
      "[Errno 22] Invalid argument\n",
    );
  });
});
