import { beforeAll, describe, expect, it } from "vitest";
import type { Oracle } from "../../src/python/node/oracle.ts";
import { RunTrace } from "../../src/trace/folds/run-trace.ts";
import { entryText, loopViewOf } from "../../src/ui/loop/loop-view.ts";
import { findMoment, isMomentName, type MomentName } from "../../src/ui/moments/moment-locator.ts";
import { errorPages, examplesOf, pages, readExample, tagsOf } from "./files.ts";
import { traceOf } from "./run.ts";
import { sharedOracle } from "../support/oracle.ts";

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

const withMoments = [...pages.filter(({ path }) => path !== "index.mdx"), ...errorPages];

describe.each(withMoments)("the links to moments in $path", (page) => {
  const links = tagsOf(page, "Moment");

  it("are there", () => {
    expect(links.length).toBeGreaterThan(0);
    expect(links).toHaveLength(page.text.split("<Moment").length - 1);
  });

  it.each(links)("lead to a moment of $cell that its runs have: $event of $task", ({ cell, ...name }) => {
    expect(examplesOf(page)).toContain(cell);
    if (!isMomentName(name)) throw new Error(`${JSON.stringify(name)} names no moment.`);
    expect(findMoment(traceOf(readExample(String(cell), "ts")), name)).not.toBeNull();
    const { events } = oracle.recordDetermined(readExample(String(cell), "py"));
    expect(findMoment(events, name)).not.toBeNull();
  });
});

/** What the pages say of the loop at the moments to which they link. */
const said: readonly {
  readonly cell: string;
  readonly name: MomentName;
  readonly time: number;
  readonly ready: readonly string[];
  readonly timers: readonly string[];
}[] = [
  {
    cell: "why-coroutines/two-tasks",
    name: { event: "task-suspended", task: "toast" },
    time: 0,
    ready: ["begins Task-3 tea, line 9"],
    timers: ["2.00 s wakes Task-2 toast, line 5"],
  },
  {
    cell: "why-coroutines/sequential-or-concurrent",
    name: { event: "task-suspended", task: "Task-11" },
    time: 1,
    ready: [],
    timers: Array.from({ length: 10 }, (_, place) => `1.10 s wakes Task-${String(place + 2)} wait, line 4`),
  },
  {
    cell: "why-coroutines/giving-way",
    name: { event: "task-suspended", task: "Task-2" },
    time: 0,
    ready: ["begins Task-3 count, line 3"],
    timers: [],
  },
  {
    cell: "why-coroutines/giving-way",
    name: { event: "handle-scheduled", task: "Task-2", occurrence: 2 },
    time: 0,
    ready: ["begins Task-3 count, line 3", "continues Task-2 count, line 6"],
    timers: [],
  },
  {
    cell: "event-loop/gather",
    name: { event: "task-suspended", task: "main" },
    time: 0,
    ready: ["begins Task-2 job1, line 3", "begins Task-3 job2, line 9"],
    timers: [],
  },
  {
    cell: "event-loop/gather",
    name: { event: "task-suspended", task: "job1" },
    time: 0,
    ready: ["begins Task-3 job2, line 9"],
    timers: ["1.00 s wakes Task-2 job1, line 5"],
  },
  {
    cell: "event-loop/gather",
    name: { event: "task-returned", task: "job2" },
    time: 0,
    ready: [],
    timers: ["1.00 s wakes Task-2 job1, line 5"],
  },
  {
    cell: "event-loop/create-task",
    name: { event: "task-suspended", task: "createTask" },
    time: 0,
    ready: ["begins Task-2 job1, line 3", "begins Task-3 job2, line 9"],
    timers: [],
  },
  {
    cell: "task-results/wait-first-completed",
    name: { event: "future-done", of: "wait" },
    time: 0,
    ready: [],
    timers: ["1.00 s wakes Task-2 job1, line 5"],
  },
  {
    cell: "task-results/wait-first-exception",
    name: { event: "task-raised", task: "138-0003" },
    time: 1.25,
    ready: [],
    timers: ["2.00 s wakes 138-0004 send, line 4"],
  },
  {
    cell: "guarding-tasks/cancel",
    name: { event: "task-cancel-requested", task: "job1" },
    time: 0,
    ready: ["begins Task-2 job1, line 3", "begins Task-3 job2, line 11"],
    timers: [],
  },
  {
    cell: "guarding-tasks/cancel",
    name: { event: "task-cancelled", task: "job1" },
    time: 0,
    ready: ["begins Task-3 job2, line 11"],
    timers: [],
  },
  {
    cell: "guarding-tasks/cancel",
    name: { event: "task-returned", task: "job2" },
    time: 0,
    ready: ["notifies gather that Task-2 job1 is done"],
    timers: [],
  },
  {
    cell: "guarding-tasks/shield-cancelled",
    name: { event: "future-done", of: "shield" },
    time: 0.5,
    ready: [],
    timers: ["1.00 s wakes Task-2 job1, line 5"],
  },
  {
    cell: "callbacks/done-callback",
    name: { event: "output", text: "回调任务: job1任务结果" },
    time: 1,
    ready: ["notifies gather that the shield around Task-2 job1 is done"],
    timers: [],
  },
  {
    cell: "callbacks/done-callback",
    name: { event: "handle-scheduled", task: "main", occurrence: 2 },
    time: 1,
    ready: ["wakes Task-1 main, line 27"],
    timers: [],
  },
  {
    cell: "scheduling/blocking-time-sleep",
    name: { event: "clock-moved", of: "blocked" },
    time: 1,
    ready: ["begins Task-3 job2, line 10"],
    timers: [],
  },
  {
    cell: "scheduling/blocking-asyncio-sleep",
    name: { event: "task-suspended", task: "job2" },
    time: 0,
    ready: [],
    timers: ["0.50 s wakes Task-3 job2, line 11", "1.00 s wakes Task-2 job1, line 5"],
  },
  {
    cell: "groups-and-deadlines/gather-fails",
    name: { event: "task-raised", task: "Task-3" },
    time: 2,
    ready: [],
    timers: ["3.00 s wakes Task-4 book, line 4"],
  },
  {
    cell: "groups-and-deadlines/two-deadlines",
    name: { event: "task-suspended", task: "main", occurrence: 2 },
    time: 0.5,
    ready: [],
    timers: [
      "1.50 s calls Timeout._on_timeout()",
      "3.00 s calls Timeout._on_timeout()",
      "5.50 s wakes Task-1 main, line 5",
    ],
  },
  {
    cell: "groups-and-deadlines/wait-at-most",
    name: { event: "future-done", of: "wait" },
    time: 2,
    ready: [],
    timers: ["3.00 s wakes far shop, line 4"],
  },
  {
    cell: "shared-state/deadlock",
    name: { event: "task-suspended", task: "Task-3", of: "lock.acquire" },
    time: 1,
    ready: [],
    timers: ["5.00 s calls Timeout._on_timeout()"],
  },
  {
    cell: "limits/workers",
    name: { event: "task-suspended", task: "Task-3", of: "queue.get" },
    time: 2,
    ready: [],
    timers: ["3.00 s wakes Task-2 worker, line 8"],
  },
  {
    cell: "streams-of-values/a-reading-a-second",
    name: { event: "task-suspended", task: "main", occurrence: 2 },
    time: 1,
    ready: [],
    timers: ["3.00 s wakes Task-1 main, line 14"],
  },
  {
    cell: "streams-of-values/left-open",
    name: { event: "task-suspended", task: "main", occurrence: 3 },
    time: 2,
    ready: [],
    timers: ["4.00 s wakes Task-1 main, line 22"],
  },
  {
    cell: "two-worlds/order",
    name: { event: "task-suspended", task: "main" },
    time: 0,
    ready: ["begins Task-2 deliver, line 3", "begins Task-3 deliver, line 3"],
    timers: [],
  },
  {
    cell: "under-the-hood/own-sleep",
    name: { event: "task-suspended", task: "Task-2" },
    time: 0,
    ready: ["begins Task-3 boil, line 15"],
    timers: ["2.00 s calls sleep.<locals>.wake(), line 7"],
  },
  {
    cell: "under-the-hood/own-sleep",
    name: { event: "handle-scheduled", task: "Task-2", occurrence: 2 },
    time: 2,
    ready: ["wakes Task-2 boil, line 12"],
    timers: [],
  },
  {
    cell: "programs/producer-consumer",
    name: { event: "task-suspended", task: "takeOrders", of: "queue.put" },
    time: 0.5,
    ready: [],
    timers: ["0.60 s wakes Task-3 cook, line 19", "0.70 s wakes Task-4 cook, line 19"],
  },
  {
    cell: "programs/rate-limiter",
    name: { event: "task-suspended", task: "Task-5", of: "semaphore.acquire" },
    time: 0.6,
    ready: [],
    timers: [
      "0.80 s wakes Task-1 main, line 36",
      "1.00 s calls RateLimiter.turn.<locals>.giveBack(), line 15",
      "1.20 s calls RateLimiter.turn.<locals>.giveBack(), line 15",
      "1.40 s calls RateLimiter.turn.<locals>.giveBack(), line 15",
    ],
  },
  {
    cell: "starting-and-stopping/destroyed",
    name: { event: "task-returned", task: "main" },
    time: 1,
    ready: [],
    timers: ["2.00 s wakes Task-2 save, line 4"],
  },
  {
    cell: "starting-and-stopping/shutdown",
    name: { event: "task-suspended", task: "main", of: "gather" },
    time: 2.5,
    ready: ["wakes Task-2 measure, line 20", "wakes Task-3 measure, line 20"],
    timers: ["3.00 s wakes Task-2 measure, line 20", "3.00 s wakes Task-3 measure, line 20"],
  },
  {
    cell: "programs/timeouts-around-clean-up",
    name: { event: "task-suspended", task: "main", of: "sleep(30)" },
    time: 5.5,
    ready: [],
    timers: ["6.50 s calls Timeout._on_timeout()", "35.50 s wakes Task-1 main, line 7"],
  },
  {
    cell: "programs/barrier",
    name: { event: "task-suspended", task: "Task-2", of: "condition.wait" },
    time: 0.3,
    ready: ["wakes Task-3 work, line 8", "wakes Task-4 work, line 8"],
    timers: [],
  },
];

describe("at the moment to which a page links", () => {
  it.each(said)("$cell is as the page says ($name.event of $name.task)", ({ cell, name, ...expected }) => {
    const trace = new RunTrace(traceOf(readExample(cell, "ts")));
    const position = (findMoment(trace.events, name) ?? Number.NaN) + 1;
    const { time } = trace.stateAt(position - 1);
    const { ready, timers } = loopViewOf(trace, position, time, true);
    // Timers of one and the same second fire in the order of a heap, which pages name where it shows.
    expect(time).toBeCloseTo(expected.time, 9);
    expect({ ready: ready.map(entryText), timers: timers.map(entryText).sort() }).toEqual({
      ready: expected.ready,
      timers: [...expected.timers].sort(),
    });
  });
});

it("the ten waits wake in the order of the heap that the lesson names, on both runtimes", () => {
  const id = "why-coroutines/sequential-or-concurrent";
  const { events } = oracle.recordDetermined(readExample(id, "py"));
  for (const trace of [new RunTrace(traceOf(readExample(id, "ts"))), new RunTrace(events)]) {
    const waits = trace.index.tasks.filter(({ coroutine }) => coroutine === "wait");
    const order = waits.toSorted((one, other) => (one.endedAt ?? 0) - (other.endedAt ?? 0));
    expect(order.map(({ name }) => name.replace("Task-", "")).join(", ")).toBe(
      "2, 4, 8, 11, 10, 7, 9, 6, 3, 5",
    );
  }
});

it("cancelling job1 does not reach job2, as the lesson says: the only task that is asked to cancel is job1", () => {
  const trace = new RunTrace(traceOf(readExample("guarding-tasks/cancel", "ts")));
  const asked = trace.events.flatMap((event) =>
    event.kind === "task-cancel-requested" ? [trace.index.task(event.target)?.coroutine] : [],
  );
  expect(asked).toEqual(["job1"]);
  expect(trace.index.tasks.find(({ coroutine }) => coroutine === "job2")?.end).toBe("done");
});
