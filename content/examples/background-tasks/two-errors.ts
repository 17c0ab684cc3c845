import asyncio from "asyncio";

async function fail(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  throw new OSError(name);
}

async function main() {
  const first = asyncio.createTask(fail("first", 1));
  const second = asyncio.createTask(fail("second", 2));
  await asyncio.sleep(3);
  print("main asks:", second.exception());
  await asyncio.sleep(1);
  print("main ends");
}

asyncio.run(main());
