import asyncio from "asyncio";

async function main() {
  const event = new asyncio.Event();
  print(event);
  const waiting = asyncio.createTask(event.wait());
  await asyncio.sleep(0);
  print(event);
  event.set();
  print(event);
  await waiting;
}

asyncio.run(main());
