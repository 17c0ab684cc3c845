import asyncio from "asyncio";

const cache = new Map([["Ada", 1815]]);

async function birth(name: string) {
  const known = cache.get(name);
  if (known !== undefined) return known;
  await asyncio.sleep(1);
  return 1906;
}

async function main() {
  const late = asyncio.createTask(birth("Ada"));
  print("an ordinary task is done at once:", late.done());
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const ada = asyncio.createTask(birth("Ada"));
  const grace = asyncio.createTask(birth("Grace"));
  print("eager tasks are done at once:", ada.done(), grace.done());
  print(await ada, await grace, await late);
}

asyncio.run(main());
