import { cpus } from "node:os";
import { coLibrary } from "./contestants/co.ts";
import { effect } from "./contestants/effect.ts";
import { effection } from "./contestants/effection.ts";
import { generator } from "./contestants/generator.ts";
import { loopscope } from "./contestants/loopscope.ts";
import { native } from "./contestants/native.ts";
import { pyodide, systemPython } from "./contestants/python.ts";
import { measureWork } from "./measure.ts";
import { measureMemory, PARKED } from "./memory.ts";
import { markdownTable, nanoseconds, times } from "./table.ts";
import type { Contestant, Work } from "./work.ts";
import { isWork, WORKS } from "./work.ts";

const patience = 400;

// With what the raw generator is compared: a call of `next()` among as many generators; elsewhere a call of
// one.
function baseOf(work: Work): Work {
  return work === "switchOf1000" || work === "switchOf100000" ? work : "switchOf1";
}

function cell(value: number | undefined, ours: number): string {
  return value === undefined ? "–" : `${nanoseconds(value)} (${times(value / ours)})`;
}

function tableOf(
  contestants: readonly Contestant[],
  results: ReadonlyMap<Work, ReadonlyMap<string, number>>,
): string {
  const peers = contestants.filter((contestant) => contestant !== loopscope && contestant !== generator);
  const rows = [...results].map(([work, measured]) => {
    const ours = measured.get(loopscope.title) ?? Number.NaN;
    const base = results.get(baseOf(work))?.get(generator.title) ?? Number.NaN;
    return [
      WORKS[work],
      nanoseconds(ours),
      `${nanoseconds(measured.get(generator.title) ?? base)} (${times(ours / base)})`,
      ...peers.map(({ title }) => cell(measured.get(title), ours)),
    ];
  });
  const head = ["ns an operation", loopscope.title, "`generator.next()`", ...peers.map(({ title }) => title)];
  return markdownTable(head, rows);
}

/**
 * Measures the runtime and its peers one after another, work by work.
 *
 * @returns Markdown: how it was measured, and the tables
 */
export async function measureRuntime(): Promise<string> {
  const python = await systemPython();
  const contestants = [generator, loopscope, native, effect, effection, coLibrary, await pyodide()];
  if (python !== null) contestants.push(python.contestant);
  const results = new Map<Work, Map<string, number>>();
  for (const work of Object.keys(WORKS)) {
    if (!isWork(work)) continue;
    process.stderr.write(`${WORKS[work]} …\n`);
    results.set(work, await measureWork(work, contestants, patience));
  }
  python?.end();
  const machine = `Node ${process.versions.node}, ${cpus()[0]?.model ?? "an unknown processor"}`;
  return [
    `Nanoseconds an operation, the fastest of at least five runs (of one, where a run takes over 3 s), one process (${machine}). In brackets: for`,
    "`generator.next()` how many of its calls our operation costs (for the switches of many tasks, calls of as many generators;",
    "otherwise calls of one, as in the first row), for the others how many times ours their operation takes.",
    "Timers run on a virtual clock here and in Python, on the host's clock elsewhere. Effection runs the tests of",
    "100,000 tasks with 2,000, because its time for each grows with their number.",
    "",
    tableOf(contestants, results),
  ].join("\n");
}

/** Measures how much a task that waits takes. */
export function measureParked(): string {
  const names = Object.keys(PARKED).filter((name): name is keyof typeof PARKED => name in PARKED);
  const rows = names.map((name) => {
    const bytes = measureMemory(name);
    return [
      name,
      PARKED[name].toLocaleString("en"),
      bytes === null ? "–" : Math.round(bytes).toLocaleString("en"),
    ];
  });
  return markdownTable(["parked tasks", "how many", "bytes each"], rows);
}
