import asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(1));
  try {
    task.setResult(1);
  } catch (error) {
    print(error);
  }
  try {
    task.setException(new ValueError());
  } catch (error) {
    print(error);
  }
  print(await task);
}

asyncio.run(main());
