import asyncio from "asyncio";

const served: asyncio.StreamWriter[] = [];

async function serve(server: asyncio.Server) {
  try {
    await server.serveForever();
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print(repr(error), repr(error.__context__));
  }
}

async function main() {
  const server = await asyncio.startServer((_, writer) => void served.push(writer), "127.0.0.1", 8000);
  const [, writer] = await asyncio.openConnection("127.0.0.1", 8000);
  await asyncio.sleep(1);
  const task = asyncio.createTask(serve(server));
  await asyncio.sleep(1);
  task.cancel("first");
  await asyncio.sleep(1);
  task.cancel("second");
  await task;
  for (const each of [writer, ...served]) {
    each.close();
    await each.waitClosed();
  }
}

asyncio.run(main());
