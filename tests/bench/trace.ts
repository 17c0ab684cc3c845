import typescript from "typescript";
import type { CompiledProgram } from "../../src/compiler/program.ts";
import { compile } from "../../src/compiler/compile.ts";
import { execute } from "../../src/sandbox/execute.ts";
import { Recorder } from "../../src/trace/recorder.ts";
import { switches } from "./contestants/loopscope.ts";
import type { Row } from "./table.ts";

// A round of switches takes some milliseconds: it is repeated until all of it has been compiled.
const switchRounds = 100;
const programRounds = 15;

function fastest(rounds: number, measure: () => number): number {
  return Math.min(...Array.from({ length: rounds }, measure));
}

/** Nanoseconds a switch of 100 tasks; and the number of events that a switch leaves behind. */
function switchCost(traced: boolean): { nanoseconds: number; events: number } {
  let events = 0;
  const nanoseconds = fastest(switchRounds, () => {
    events = 0;
    const instrument = traced
      ? new Recorder((batch) => (events += batch.length), { events: Infinity })
      : null;
    const { milliseconds, operations } = switches(100, 100, { instrument });
    events /= operations;
    return (milliseconds / operations) * 1e6;
  });
  return { nanoseconds, events };
}

const program = `import asyncio from "asyncio";

async function job(n: number): Promise<number> {
  await asyncio.sleep(n / 10);
  return n;
}

async function main(): Promise<void> {
  for (let round = 0; round < 100; round++) {
    const results = await asyncio.gather(...range(100).map((n) => job(n)));
    print(round, results.length);
  }
}

asyncio.run(main());
`;

function compiled(source: string): CompiledProgram {
  const result = compile(typescript, source, "main.ts");
  if (result.kind === "failed") throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
  return result.program;
}

/** Measures what recording a trace costs, beside the same run without a listener. */
export function measureTrace(): Row[] {
  const off = switchCost(false);
  const on = switchCost(true);
  const learners = compiled(program);
  let events = 0;
  const whole = fastest(programRounds, () => {
    events = 0;
    const begin = performance.now();
    execute(learners, (batch) => (events += batch.length), { events: Infinity });
    return performance.now() - begin;
  });
  return [
    { what: "task switch, no trace", value: off.nanoseconds.toFixed(0), unit: "ns" },
    {
      what: `task switch, recorded (${on.events.toFixed(1)} events)`,
      value: on.nanoseconds.toFixed(0),
      unit: `ns (× ${(on.nanoseconds / off.nanoseconds).toFixed(1)})`,
    },
    {
      what: `a learner's program in the sandbox: 10,000 tasks, ${events.toLocaleString("en")} events`,
      value: whole.toFixed(0),
      unit: `ms (${((whole / events) * 1000).toFixed(1)} µs an event)`,
    },
  ];
}
