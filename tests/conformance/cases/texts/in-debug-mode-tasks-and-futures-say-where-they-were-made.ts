import asyncio from "asyncio";

async function job() {
  await asyncio.sleep(1);
}

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  print(asyncio.currentTask());
  writer.close();
}

async function main() {
  const loop = asyncio.getRunningLoop();
  print(asyncio.currentTask());
  print(asyncio.createTask(job()));
  print(asyncio.ensureFuture(job()));
  print(loop.createTask(job()));
  print(loop.createFuture());
  print(new asyncio.Future());
  {
    await using group = new asyncio.TaskGroup();
    print(group.createTask(job()));
  }
  {
    await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
    const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
    await reader.read();
    writer.close();
  }
}

asyncio.run(main(), { debug: true });
