import fc from "fast-check";
import { JOBS, kind } from "./arbitrary-values.ts";
import type { Data, End, NetworkAction, NetworkStatement } from "./program.ts";
import { ASKED, HOSTS, READS, SERVER_CALLS, SERVER_WAITS, WRITER_CALLS, WRITER_WAITS } from "./program.ts";

/**
 * Jobs from this one on may serve connections, and do not connect themselves: a server that connects to
 * itself for each connection never ends.
 */
const FIRST_SERVED = 2;

const server = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) });
const end: fc.Arbitrary<End> = fc.record({
  side: fc.constantFrom("streams" as const, "peers" as const),
  number: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
});
const data: fc.Arbitrary<Data> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("a\n", "bc;d\n", "", "efghijklmnopqrstuvwxyz", "\n") },
  // More than a limit allows, and more than Linux takes at once.
  { weight: 1, arbitrary: fc.constantFrom(100, 3_000_000) },
);
const limit = fc.constantFrom(10, 65_536);

/** What a callback may do with connections, and a coroutine as well. */
export const networkActions: readonly fc.WeightedArbitrary<NetworkAction>[] = [
  {
    weight: 12,
    arbitrary: fc.record({
      kind: kind("write"),
      end,
      data: fc.oneof(
        { weight: 4, arbitrary: fc.tuple(data) },
        { weight: 1, arbitrary: fc.array(data, { minLength: 1, maxLength: 3 }) },
      ),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({ kind: kind("call-writer"), end, call: fc.constantFrom(...WRITER_CALLS) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind("set-marks"), end, high: fc.constantFrom(0, 10) }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("ask-end"), end, asked: fc.constantFrom(...ASKED) }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("show-end"), end }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: kind("call-server"), server, call: fc.constantFrom(...SERVER_CALLS) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind("show-server"), server }) },
];

/** What only a coroutine may do with connections. */
export function networkStatements(job: number): readonly fc.WeightedArbitrary<NetworkStatement>[] {
  return [
    { weight: 2, arbitrary: startServer(job, server, fc.boolean()) },
    { weight: 1, arbitrary: fc.record({ kind: kind("start-echo"), server }) },
    ...(job < FIRST_SERVED ? [{ weight: 4, arbitrary: connect(server, fc.constantFrom(...HOSTS)) }] : []),
    { weight: 14, arbitrary: fc.record({ kind: kind("read"), end, read: fc.constantFrom(...READS) }) },
    {
      weight: 7,
      arbitrary: fc.record({ kind: kind("wait-writer"), end, wait: fc.constantFrom(...WRITER_WAITS) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ kind: kind("wait-server"), server, wait: fc.constantFrom(...SERVER_WAITS) }),
    },
  ];
}

/** What a program with connections begins with. */
export const networkBeginning: fc.Arbitrary<NetworkStatement[]> = fc.tuple(
  fc.oneof(
    { weight: 3, arbitrary: startServer(0, fc.constant(0), fc.constant(true)) },
    { weight: 1, arbitrary: fc.record({ kind: kind("start-echo"), server: fc.constant(0) }) },
  ),
  connect(fc.constant(0), fc.constant(HOSTS[0])),
);

function startServer(
  job: number,
  which: fc.Arbitrary<number>,
  starts: fc.Arbitrary<boolean>,
): fc.Arbitrary<NetworkStatement> {
  const first = Math.max(job + 1, FIRST_SERVED);
  const serves =
    first < JOBS ? fc.option(fc.integer({ min: first, max: JOBS - 1 }), { freq: 3 }) : fc.constant(null);
  return fc.record({ kind: kind("start-server"), server: which, serves, limit, starts });
}

function connect(
  which: fc.Arbitrary<number>,
  host: fc.Arbitrary<(typeof HOSTS)[number]>,
): fc.Arbitrary<NetworkStatement> {
  return fc.record({ kind: kind("connect"), server: which, host, limit });
}
