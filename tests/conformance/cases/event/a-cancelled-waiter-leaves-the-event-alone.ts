import asyncio from "asyncio";

async function main() {
  const event = new asyncio.Event();
  const one = asyncio.createTask(event.wait());
  const two = asyncio.createTask(event.wait());
  await asyncio.sleep(0);
  one.cancel();
  await asyncio.sleep(0);
  event.set();
  print(one.cancelled(), await two);
}

asyncio.run(main());
