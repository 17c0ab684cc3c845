import asyncio from "asyncio";

async function job(name) {
  print(name, asyncio.currentTask().getName());
  await asyncio.sleep(0);
  print(name, asyncio.currentTask().getName());
}

async function main() {
  await asyncio.gather(job("a"), job("b"));
  await job("within");
  asyncio.getRunningLoop().callSoon(() => print("callback", asyncio.currentTask()));
  await asyncio.sleep(0);
}

asyncio.run(main());
