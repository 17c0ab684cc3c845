import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  queue.putNowait("held");
  queue.shutdown();
  try {
    await queue.put("late");
  } catch (error) {
    print(repr(error));
  }
  try {
    queue.putNowait("late");
  } catch (error) {
    print(repr(error));
  }
  print(await queue.get());
  try {
    await queue.get();
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
