import asyncio from "asyncio";

async function produces(queue) {
  for (let number = 0; number < 3; number++) {
    await queue.put(number);
    print("put", number);
  }
}

async function main() {
  const queue = new asyncio.Queue(1);
  const producer = asyncio.createTask(produces(queue));
  for (let i = 0; i < 3; i++) {
    await asyncio.sleep(1);
    print("got", await queue.get());
    queue.taskDone();
  }
  await queue.join();
  await producer;
}

asyncio.run(main());
