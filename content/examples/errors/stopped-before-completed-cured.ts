import asyncio from "asyncio";

function stop(enough: asyncio.Event) {
  enough.set();
}

async function work() {
  print("working");
  await asyncio.sleep(3);
  print("done");
}

async function main() {
  const enough = new asyncio.Event();
  asyncio.getRunningLoop().callLater(1, stop, enough);
  const task = asyncio.createTask(work());
  await enough.wait();
  print("enough");
}

asyncio.run(main());
