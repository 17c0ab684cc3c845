import asyncio from "asyncio";

async function runner(start: asyncio.Event, name: string) {
  print(name, "is ready");
  await start.wait();
  print(name, "runs");
}

async function main() {
  const start = new asyncio.Event();
  const runners = asyncio.gather(runner(start, "Ada"), runner(start, "Grace"));
  await asyncio.sleep(1);
  print("go");
  start.set();
  await runners;
  print("set:", start.isSet());
}

asyncio.run(main());
