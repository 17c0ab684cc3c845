import asyncio from "asyncio";

async function* tasks() {
  yield asyncio.createTask(asyncio.sleep(1, "value"));
}

async function main() {
  for await (const task of tasks()) {
    print(task.done());
    print(await task);
  }
}

asyncio.run(main());
