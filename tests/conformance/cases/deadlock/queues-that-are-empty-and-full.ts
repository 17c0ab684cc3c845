import asyncio from "asyncio";

async function take(queue: asyncio.Queue<string>) {
  await queue.get();
}

async function give(queue: asyncio.Queue<string>) {
  while (true) await queue.put("item");
}

async function main() {
  await asyncio.gather(take(new asyncio.Queue()), give(new asyncio.Queue(2)), give(new asyncio.Queue(1)));
}

asyncio.run(main());
