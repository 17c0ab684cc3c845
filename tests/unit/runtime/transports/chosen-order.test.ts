import ts from "typescript";
import { expect, test } from "vitest";
import { runToEvents } from "../../../../src/sandbox/run-to-events.ts";

const SOURCE = `
import asyncio from "asyncio";

class Quiet extends asyncio.Protocol {
  override connectionMade() {}
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const server = await loop.createServer(() => new Quiet(), "127.0.0.1", 8888);
  const [, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode("hello"));
  await asyncio.sleep(1);
  writer.close();
  server.close();
}

asyncio.run(main());
`;

test("What a protocol of the program does is chosen among the ready handles; asyncio's own part runs at once.", () => {
  const own = new Map<number, boolean>();
  const { events } = runToEvents(ts, SOURCE, {}, (ready) => {
    for (const { handle, isOwn } of ready) own.set(handle, isOwn);
    return 0;
  });
  const callbacks = new Map(
    events.flatMap((event) =>
      event.kind === "handle-scheduled" ? [[event.callback, own.get(event.handle)] as const] : [],
    ),
  );
  expect(callbacks.get("Quiet.connectionMade()")).toBe(false);
  expect(callbacks.get("StreamReaderProtocol.connection_made()")).toBe(true);
  expect(callbacks.get("_SelectorSocketTransport._read_ready()")).toBe(true);
  expect(callbacks.get("BaseSelectorEventLoop._accept_connection()")).toBe(true);
});
