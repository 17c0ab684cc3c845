import asyncio from "asyncio";

async function waits(event) {
  print(await event.wait(), event.isSet());
}

async function main() {
  const event = new asyncio.Event();
  const task = asyncio.createTask(waits(event));
  await asyncio.sleep(0);
  event.set();
  event.clear();
  await task;
}

asyncio.run(main());
