import asyncio from "asyncio";

const queue = new asyncio.Queue<string>();

async function wash() {
  print("the pan is clean");
}

async function cook() {
  try {
    while (true) {
      const dish = await queue.get();
      print("cooks", dish);
      queue.taskDone();
    }
  } finally {
    await wash();
  }
}

async function main() {
  const cooking = asyncio.createTask(cook());
  await queue.put("soup");
  await queue.join();
  cooking.cancel();
  await asyncio.wait([cooking]);
  print("the kitchen is closed");
}

asyncio.run(main());
