import asyncio from "asyncio";

async function serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.close();
}

async function main() {
  const server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  const tasks = range(2).map(() => asyncio.createTask(asyncio.openConnection("127.0.0.1", 8888)));
  await asyncio.sleep(0);
  server.close();
  const pairs = await asyncio.gather(...tasks, { returnExceptions: true });
  for (const pair of pairs) {
    print(pair);
    if (!(pair instanceof Error)) {
      try {
        print(await pair[0].read());
      } catch (error) {
        if (!(error instanceof OSError)) throw error;
        print(repr(error));
      }
      pair[1].close();
    }
  }
}

asyncio.run(main());
