import asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(1));
  task.cancel("why");
  await asyncio.sleep(0);
  for (let i = 0; i < 2; i++) {
    try {
      task.result();
    } catch (error) {
      print("result", repr(error));
    }
    try {
      task.exception();
    } catch (error) {
      print("exception", repr(error));
    }
  }
}

asyncio.run(main());
