import asyncio from "asyncio";

function keep(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writers.push(writer);
}

async function main() {
  const server = await asyncio.startServer(keep, "127.0.0.1", 8888);
  for (const rounds of range(6)) {
    const task = asyncio.createTask(asyncio.openConnection("127.0.0.1", 8888));
    for (const _ of range(rounds)) await asyncio.sleep(0);
    task.cancel();
    try {
      connected.push(await task);
      print(rounds, "connected");
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) throw error;
      print(rounds, "cancelled");
    }
  }
  await asyncio.sleep(1);
  server.close();
}

const connected: unknown[] = [];
const writers: asyncio.StreamWriter[] = [];
asyncio.run(main());
