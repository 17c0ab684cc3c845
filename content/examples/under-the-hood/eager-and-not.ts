import asyncio from "asyncio";

async function job(name: string) {
  print(name, "begins");
  await asyncio.sleep(0);
  print(name, "ends");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const late = asyncio.createTask(job("late"));
  loop.setTaskFactory(asyncio.eagerTaskFactory);
  const eager = asyncio.createTask(job("eager"));
  print("main waits");
  await late;
  await eager;
  print("main ends");
}

asyncio.run(main());
