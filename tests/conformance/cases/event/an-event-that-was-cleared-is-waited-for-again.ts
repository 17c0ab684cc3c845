import asyncio from "asyncio";

async function main() {
  const event = new asyncio.Event();
  event.set();
  event.clear();
  const waiting = asyncio.createTask(event.wait());
  await asyncio.sleep(1);
  print(event.isSet(), waiting.done());
  event.set();
  print(await waiting);
}

asyncio.run(main());
