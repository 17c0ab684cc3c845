import asyncio from "asyncio";

async function main() {
  const coroutine = asyncio.sleep(1);
  const task = asyncio.createTask(asyncio.sleep(1));
  for (const value of [[coroutine], coroutine, task]) {
    try {
      await asyncio.wait(value);
    } catch (error) {
      print(error);
    }
  }
  coroutine.close();
  await task;
}

asyncio.run(main());
