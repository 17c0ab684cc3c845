import fc from "fast-check";
import { action, type Extras, handlersAction } from "./arbitrary-actions.ts";
import { networkBeginning, networkStatements } from "./arbitrary-network.ts";
import { interrupts, signalBeginning } from "./arbitrary-signals.ts";
import { awaitable, composite, JOBS, kind, laterJob, limit, waitable } from "./arbitrary-values.ts";
import type { Program, Statement } from "./program.ts";
import { AWAITED_CALLS, blocksOf, CAUGHT, HELD, isBlock, QUEUE_CLASSES, RETURN_WHEN } from "./program.ts";

/** Random programs; they shrink towards fewer and simpler statements. */
export const programs: fc.Arbitrary<Program> = fc.oneof(
  { weight: 4, arbitrary: programsWith({ network: false, signals: false }) },
  { weight: 2, arbitrary: programsWith({ network: true, signals: false }) },
  { weight: 1, arbitrary: programsWith({ network: false, signals: true }) },
  { weight: 1, arbitrary: programsWith({ network: true, signals: true }) },
);

function programsWith(extras: Extras): fc.Arbitrary<Program> {
  const [main, ...others] = Array.from({ length: JOBS }, (_, job) =>
    statements(job, 2, job === 0 ? 10 : 6, extras),
  );
  const beginnings: fc.Arbitrary<Statement[]>[] = [
    ...(extras.signals ? [signalBeginning(handlersAction(extras))] : []),
    ...(extras.network ? [networkBeginning] : []),
  ];
  const first = fc.tuple(...beginnings, main ?? fc.constant([])).map((parts) => parts.flat());
  return fc.record({
    eager: fc.oneof(
      { weight: 5, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    queue: fc.constantFrom(...QUEUE_CLASSES),
    interrupts: extras.signals ? interrupts : fc.constant([]),
    jobs: fc.tuple(first, ...others),
  });
}

function statements(
  job: number,
  depth: number,
  maxLength: number,
  extras: Extras,
): fc.Arbitrary<Statement[]> {
  return fc.array(statement(job, depth, extras), { maxLength, size: "max" });
}

function statement(job: number, depth: number, extras: Extras): fc.Arbitrary<Statement> {
  const simple: fc.WeightedArbitrary<Statement>[] = [
    { weight: 9, arbitrary: action(job, 1, extras) },
    { weight: 10, arbitrary: fc.record({ kind: kind("await"), value: awaitable(job, 1) }) },
    { weight: 2, arbitrary: waitFor(job) },
    { weight: 2, arbitrary: wait(job) },
    { weight: 2, arbitrary: fc.record({ kind: kind("group"), value: composite(job) }) },
    { weight: 1, arbitrary: asCompleted(job) },
    { weight: 1, arbitrary: fc.constantFrom<Statement>({ kind: "uncancel" }, { kind: "return" }) },
    { weight: 2, arbitrary: fc.constantFrom<Statement>({ kind: "put" }, { kind: "yield" }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: kind("await-call"), call: fc.constantFrom(...AWAITED_CALLS) }),
    },
  ];
  if (extras.network) simple.push(...networkStatements(job));
  if (depth === 0) return fc.oneof(...simple);
  const blocks: fc.WeightedArbitrary<Statement>[] = [
    { weight: 2, arbitrary: timeout(job, depth - 1, extras) },
    { weight: 3, arbitrary: hold(job, depth - 1, extras) },
    { weight: 2, arbitrary: taskGroup(job, depth - 1, extras) },
    { weight: 6, arbitrary: tryStatement(job, depth - 1, extras) },
  ];
  if (job < JOBS - 1) blocks.push({ weight: 1, arbitrary: iterate(job, depth - 1, extras) });
  return fc.oneof(...simple, ...blocks);
}

function waitFor(job: number): fc.Arbitrary<Statement> {
  return fc.record({ kind: kind("wait-for"), value: awaitable(job, 1), seconds: limit });
}

function wait(job: number): fc.Arbitrary<Statement> {
  return fc.record({
    kind: kind("wait"),
    of: fc.array(waitable(job, 1), { minLength: 1, maxLength: 3 }),
    returnWhen: fc.constantFrom(...RETURN_WHEN),
    seconds: limit,
  });
}

function asCompleted(job: number): fc.Arbitrary<Statement> {
  const of = fc.array(awaitable(job, 0), { minLength: 1, maxLength: 3 });
  return fc.record({ kind: kind("as-completed"), of, seconds: limit, async: fc.boolean() });
}

function timeout(job: number, depth: number, extras: Extras): fc.Arbitrary<Statement> {
  return fc.record({ kind: kind("timeout"), seconds: limit, body: statements(job, depth, 3, extras) });
}

function hold(job: number, depth: number, extras: Extras): fc.Arbitrary<Statement> {
  return fc.record({
    kind: kind("hold"),
    what: fc.constantFrom(...HELD),
    body: statements(job, depth, 3, extras),
  });
}

function taskGroup(job: number, depth: number, extras: Extras): fc.Arbitrary<Statement> {
  const jobs = job < JOBS - 1 ? fc.array(laterJob(job), { maxLength: 3 }) : fc.constant([]);
  return fc.record({ kind: kind("task-group"), jobs, body: statements(job, depth, 3, extras) });
}

function iterate(job: number, depth: number, extras: Extras): fc.Arbitrary<Statement> {
  const body = statements(job, depth, 2, extras);
  return fc.record({ kind: kind("iterate"), job: laterJob(job), breaks: fc.boolean(), body });
}

function tryStatement(job: number, depth: number, extras: Extras): fc.Arbitrary<Statement> {
  return fc.record({
    kind: kind("try"),
    body: statements(job, depth, 3, extras),
    caught: fc.constantFrom("CancelledError" as const, ...CAUGHT, null),
    handler: statements(job, depth, 2, extras),
    raiseAgain: fc.boolean(),
    // Python warns of a `return` in a `finally`.
    cleanUp: statements(job, depth, 2, extras).filter((lines) => !lines.some(returns)),
  });
}

function returns(statement: Statement): boolean {
  if (isBlock(statement)) return blocksOf(statement).some((lines) => lines.some(returns));
  return statement.kind === "return";
}
