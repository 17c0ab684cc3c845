import asyncio from "asyncio";

async function* ticks() {
  try {
    while (true) {
      await asyncio.sleep(1);
      yield "tick";
    }
  } catch (error) {
    print("inside", repr(error));
    throw error;
  }
}

async function listens() {
  for await (const tick of ticks()) {
    print(tick);
  }
}

async function main() {
  const task = asyncio.createTask(listens());
  await asyncio.sleep(2.5);
  task.cancel("enough");
  await asyncio.wait([task]);
  print(task.cancelled());
}

asyncio.run(main());
