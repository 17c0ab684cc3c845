import asyncio from "asyncio";

const births = new Map([["Ada", 1815]]);

async function birth(name: string) {
  print("looks for", name);
  const known = births.get(name);
  if (known !== undefined) return known;
  await asyncio.sleep(1);
  return 1906;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const ada = asyncio.createTask(birth("Ada"));
  print("done:", ada.done());
  const grace = asyncio.createTask(birth("Grace"));
  print("done:", grace.done());
  print(await ada, await grace);
}

asyncio.run(main());
