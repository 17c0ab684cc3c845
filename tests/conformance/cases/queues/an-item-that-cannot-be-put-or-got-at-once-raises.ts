import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue(1);
  try {
    queue.getNowait();
  } catch (error) {
    print(repr(error));
  }
  queue.putNowait("item");
  try {
    queue.putNowait("too many");
  } catch (error) {
    print(repr(error));
  }
  print(queue.qsize(), queue.full(), queue.maxsize);
}

asyncio.run(main());
