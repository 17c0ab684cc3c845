import { expect, it } from "vitest";
import { programOf, traceOf } from "../traces.ts";

/** A protocol answers a client; no task of the program's is made after the one of the connection. */
const SERVER = `
class Upper extends asyncio.Protocol {
  #transport!: asyncio.Transport;
  override connectionMade(transport: asyncio.Transport) { this.#transport = transport; }
  override dataReceived(data: Uint8Array) { this.#transport.write(data); this.#transport.close(); }
}
`;
const CLIENT = `
  const server = await asyncio.getRunningLoop().createServer(() => new Upper(), "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode("a"));
  print(await reader.read());
  server.close();
`;

it("the task that the loop makes for a connection has no row, and is not the end of the program", () => {
  const trace = traceOf(programOf(CLIENT, SERVER));
  expect(trace.index.tasks.map(({ coroutine }) => coroutine)).toContain(
    "BaseSelectorEventLoop._accept_connection2",
  );
  expect(trace.programRows.map(({ task }) => trace.index.task(task)?.coroutine)).toEqual(["main"]);
  const printed = trace.events.findIndex(({ kind }) => kind === "output");
  expect(trace.programEventCount).toBeGreaterThan(printed);
});

it("a task that the program makes of a method of the loop has a row", () => {
  const trace = traceOf(
    programOf(`
  const loop = asyncio.getRunningLoop();
  const server = await asyncio.createTask(loop.createServer(() => new asyncio.Protocol(), "127.0.0.1", 8888));
  server.close();
`),
  );
  expect(trace.programRows.map(({ task }) => trace.index.task(task)?.coroutine)).toEqual([
    "main",
    "BaseEventLoop.create_server",
  ]);
});
