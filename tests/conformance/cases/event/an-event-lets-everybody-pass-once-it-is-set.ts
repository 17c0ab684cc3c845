import asyncio from "asyncio";

async function waits(event, name) {
  print(name, await event.wait());
}

async function main() {
  const event = new asyncio.Event();
  const tasks = [..."abc"].map((name) => asyncio.createTask(waits(event, name)));
  await asyncio.sleep(1);
  print(event.isSet());
  event.set();
  event.set();
  print(event.isSet());
  await asyncio.gather(...tasks);
  await waits(event, "late");
}

asyncio.run(main());
