import asyncio from "asyncio";
import signal from "signal";

const queues = new Map<asyncio.StreamWriter, asyncio.Queue<string | null>>();

async function send(queue: asyncio.Queue<string | null>, writer: asyncio.StreamWriter) {
  for (;;) {
    const line = await queue.get();
    if (line === null) break;
    writer.write(encode(`${line}\n`));
    await writer.drain();
  }
  writer.close();
}

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  const queue = new asyncio.Queue<string | null>();
  queues.set(writer, queue);
  const sending = asyncio.createTask(send(queue, writer));
  const name = (await reader.readline()).decode().trim();
  for await (const line of reader) {
    for (const other of queues.values()) other.putNowait(`${name}: ${line.decode().trim()}`);
  }
  queues.delete(writer);
  queue.putNowait(null);
  await sending;
}

async function client(name: string, text: string) {
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  writer.write(encode(`${name}\n${text}\n`));
  for await (const line of reader) print(name, "reads", line.decode().trim());
  writer.close();
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const stop = new asyncio.Event();
  loop.addSignalHandler(signal.SIGINT, () => stop.set());
  let server: asyncio.Server;
  {
    await using group = new asyncio.TaskGroup();
    function accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
      group.createTask(serve(reader, writer));
    }
    server = await asyncio.startServer(accept, "127.0.0.1", 8888);
    group.createTask(client("ada", "hello"));
    group.createTask(client("bob", "hi"));
    group.createTask(client("cyd", "lunch?"));
    loop.callLater(2, signal.raiseSignal, signal.SIGINT);
    await stop.wait();
    server.close();
    for (const queue of queues.values()) {
      queue.putNowait("the server closes");
      queue.putNowait(null);
    }
  }
  await server.waitClosed();
  print("all connections are closed");
}

asyncio.run(main());
