import asyncio from "asyncio";

const tasks: asyncio.Task<void>[] = [];

async function fetch() {
  await using limit = asyncio.timeout(1);
  await asyncio.sleep(0.5);
  print("fetched");
}

function refresh() {
  tasks.push(asyncio.createTask(fetch()));
}

async function main() {
  asyncio.getRunningLoop().callSoon(refresh);
  await asyncio.sleep(2);
}

asyncio.run(main());
