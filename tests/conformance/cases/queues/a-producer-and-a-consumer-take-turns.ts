import asyncio from "asyncio";

async function producer(queue) {
  for (let item = 0; item < 4; item++) {
    await queue.put(item);
    print("put", item);
  }
}

async function consumer(queue) {
  for (let i = 0; i < 4; i++) {
    print("got", await queue.get());
  }
}

async function main() {
  const queue = new asyncio.Queue(2);
  await asyncio.gather(producer(queue), consumer(queue));
}

asyncio.run(main());
