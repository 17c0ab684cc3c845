import asyncio from "asyncio";

async function fetch(page: string) {
  print(page, "is asked for");
  await asyncio.sleep(1);
  print(page, "is there");
}

async function main() {
  const onlyCalled = fetch("a");
  const task = asyncio.createTask(fetch("b"));
  print("nothing was asked for yet");
  await task;
  await onlyCalled;
}

asyncio.run(main());
