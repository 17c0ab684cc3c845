import asyncio from "asyncio";
import os from "os";
import signal from "signal";

async function takeOrders(queue: asyncio.Queue<number>) {
  let number = 0;
  while (true) {
    number += 1;
    print("order", number);
    queue.putNowait(number);
    await asyncio.sleep(1);
  }
}

async function cook(queue: asyncio.Queue<number>) {
  while (true) {
    const number = await queue.get();
    await asyncio.sleep(1.5);
    print("dish", number);
    queue.taskDone();
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const closing = new asyncio.Event();
  loop.addSignalHandler(signal.SIGTERM, () => closing.set());
  loop.callLater(2.5, os.kill, os.getpid(), signal.SIGTERM);
  const queue = new asyncio.Queue<number>();
  const waiter = asyncio.createTask(takeOrders(queue));
  const kitchen = asyncio.createTask(cook(queue));
  await closing.wait();
  print("the door is closed");
  waiter.cancel();
  await queue.join();
  kitchen.cancel();
  await asyncio.wait([waiter, kitchen]);
  print("the kitchen is closed");
}

asyncio.run(main());
