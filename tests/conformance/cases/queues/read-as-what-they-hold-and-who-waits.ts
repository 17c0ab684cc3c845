import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue(2);
  print(str(queue));
  const waiting = asyncio.createTask(queue.get());
  await asyncio.sleep(0);
  print(str(queue));
  queue.putNowait("a");
  await waiting;
  queue.putNowait("b");
  queue.putNowait("c");
  const putting = asyncio.createTask(queue.put("d"));
  await asyncio.sleep(0);
  print(str(queue));
  queue.shutdown();
  print(str(queue));
  try {
    await putting;
  } catch {
    print("refused");
  }
}

asyncio.run(main());
