import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  try {
    queue.taskDone();
  } catch (error) {
    print(error);
  }
  queue.putNowait("item");
  queue.getNowait();
  queue.taskDone();
  try {
    queue.taskDone();
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
