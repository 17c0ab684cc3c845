import asyncio from "asyncio";

async function tick() {
  try {
    while (true) {
      print("tick");
      await asyncio.sleep(1);
    }
  } finally {
    print("stopped");
  }
}

async function main() {
  const task = asyncio.createTask(tick());
  await asyncio.sleep(1.5);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
