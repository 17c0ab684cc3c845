import asyncio from "asyncio";

async function fails() {
  throw new ValueError("no");
}

async function main() {
  const task = asyncio.createTask(fails());
  for (let i = 0; i < 2; i++) {
    try {
      await task;
    } catch (error) {
      print(repr(error), error === task.exception());
    }
  }
  try {
    task.result();
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
