import asyncio from "asyncio";

const visits: asyncio.Task<void>[] = [];

async function welcome() {
  print("welcome begins");
  await asyncio.sleep(0);
  print("welcome ends");
}

function ring() {
  print("ring begins");
  visits.push(asyncio.createTask(welcome()));
  print("ring ends");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(1, ring);
  await asyncio.sleep(2);
  print("main ends");
}

asyncio.run(main());
