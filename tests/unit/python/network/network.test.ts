import { beforeAll, describe, expect, test } from "vitest";
import type { Oracle } from "../../../../src/python/node/oracle.ts";
import { type RunPython, runsOf, startPythonOfWorker } from "../../../support/python-of-worker.ts";
import { sharedOracle } from "../../../support/oracle.ts";
import { recordedPrograms } from "../../../support/recorded-programs.ts";
import type { WaitTarget } from "../../../../src/trace/model/events.ts";

let oracle: Oracle;
let run: RunPython;
beforeAll(async () => {
  oracle = await sharedOracle();
  run = runsOf(await startPythonOfWorker());
});

const programs = recordedPrograms(new URL("programs/", import.meta.url));

describe("as with CPython on Linux:", () => {
  test.each(programs)("$title", ({ source, output }) => {
    expect(oracle.run(source).text).toBe(output);
    const watched = run(source);
    expect(watched.text).toBe(output);
    expect(watched.outcome).toEqual({ kind: "completed" });
  });
});

const inMain = (...lines: readonly string[]): readonly string[] => [
  "import asyncio, socket",
  "async def serve(reader, writer):",
  "    await reader.readline()",
  "    await asyncio.sleep(0.5)",
  "    writer.write(b'123456;')",
  "    writer.close()",
  "async def main():",
  "    loop = asyncio.get_running_loop()",
  "    server = await asyncio.start_server(serve, '127.0.0.1', 8888)",
  ...lines.map((line) => `    ${line}`),
  "asyncio.run(main())",
];

/** What the tasks of a program wait for, as their labels on the timeline say. */
function waitsOf(...lines: readonly string[]): readonly string[] {
  const label = (on: WaitTarget): string[] =>
    on.kind === "yield" || on.label === "gather" ? [] : [on.label];
  const { events, outcome } = run(...inMain(...lines));
  expect(outcome).toEqual({ kind: "completed" });
  return events.flatMap((event) => (event.kind === "task-suspended" ? label(event.on) : []));
}

const connect = "reader, writer = await asyncio.open_connection('127.0.0.1', 8888)";

describe("the timeline names what waits for", () => {
  test("a connection, a line, and the end of the connection", () => {
    const waits = waitsOf(
      connect,
      "writer.write(b'x\\n')",
      "await reader.read()",
      "writer.close()",
      "await writer.wait_closed()",
    );
    expect(waits).toEqual(
      expect.arrayContaining([
        "the connection to 127.0.0.1:8888",
        "a line from 127.0.0.1:50000",
        "data from 127.0.0.1:8888",
        "the end of the connection",
      ]),
    );
  });

  test("some bytes, and data up to a separator", () => {
    const waits = waitsOf(connect, "writer.write(b'x\\n')", "await reader.readexactly(3)", "writer.close()");
    expect(waits).toContain("3 bytes from 127.0.0.1:8888");
    expect(
      waitsOf(connect, "writer.write(b'x\\n')", "await reader.readuntil(b';')", "writer.close()"),
    ).toContain("data up to a separator from 127.0.0.1:8888");
  });

  test("room to send, until the other end reads", () => {
    const waits = waitsOf(
      connect,
      "writer.write(b'x' * 9_000_000 + b'\\n')",
      "try: await asyncio.wait_for(writer.drain(), 0.1)",
      "except ConnectionResetError: pass",
    );
    expect(waits).toContain("room to send to 127.0.0.1:8888");
  });

  test("the end of a server", () => {
    expect(
      waitsOf(
        "loop.call_later(1, server.close)",
        "try: await server.serve_forever()",
        "except asyncio.CancelledError: pass",
      ),
    ).toContain("the end of the server");
  });

  test("the address of a host", () => {
    expect(waitsOf("await asyncio.open_connection('localhost', 8888)")).toContain("the address of localhost");
  });

  test("a socket that the program uses itself", () => {
    const waits = waitsOf(
      "sock = socket.create_server(('127.0.0.1', 8889))",
      "sock.setblocking(False)",
      "try: await asyncio.wait_for(loop.sock_accept(sock), 1)",
      "except TimeoutError: pass",
      "left, right = socket.socketpair()",
      "left.setblocking(False)",
      "loop.call_later(1, right.send, b'x')",
      "await loop.sock_recv(left, 1)",
    );
    expect(waits).toContain("a connection to 127.0.0.1:8889");
    expect(waits).toContain("data from the other end");
  });
});

describe("a deadlock", () => {
  test("says who waits for data that never comes", () => {
    const { outcome } = run(...inMain(connect, "await reader.readline()"));
    expect(outcome.kind === "raised" && outcome.exception).toContain(
      "Task-1 (main) waits at line 11 for a line from 127.0.0.1:8888",
    );
  });
});

describe("a callback that a socket calls", () => {
  test("joins the ready queue each time under a number of its own, and leaves it once", () => {
    const { events } = run(
      ...inMain(connect, "writer.write(b'x\\n')", "await reader.read()", "writer.close()"),
    );
    const scheduled = events.flatMap((event) =>
      event.kind === "handle-scheduled" && event.callback === "_SelectorSocketTransport._read_ready()"
        ? [event.handle]
        : [],
    );
    expect(scheduled.length).toBeGreaterThan(2);
    expect(new Set(scheduled).size).toBe(scheduled.length);
    for (const handle of scheduled) {
      const ends = events.filter(
        (event) =>
          (event.kind === "handle-run" || event.kind === "handle-cancelled") && event.handle === handle,
      );
      expect(ends).toHaveLength(1);
    }
  });
});

describe("what cannot be done", () => {
  test("is said for TLS", () => {
    const { outcome } = run(...inMain("await asyncio.open_connection('127.0.0.1', 8888, ssl=True)"));
    expect(outcome).toMatchObject({ kind: "raised", line: 10 });
    expect(outcome.kind === "raised" && outcome.exception).toContain("connections are not encrypted here");
  });

  test("is said for another host, by an exception that CPython has too", () => {
    const { text } = run(
      ...inMain(
        "try: await asyncio.open_connection('python.org', 80)",
        "except socket.gaierror as error: print(error.errno == socket.EAI_NONAME, error.strerror)",
      ),
    );
    expect(text).toMatch(
      /^True Name or service not known: there is no network here but the one inside the program/,
    );
  });
});

test("a program begins without the sockets of the one before", () => {
  const program = inMain("print(server.sockets[0].fileno())");
  expect(run(...program).text).toBe("6\n");
  expect(run(...program).text).toBe("6\n");
});
