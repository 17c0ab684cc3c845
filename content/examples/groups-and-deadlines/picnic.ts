import asyncio from "asyncio";

async function rain() {
  await asyncio.sleep(1);
  print("it rains");
  throw new OSError("wet");
}

async function blanket() {
  try {
    await asyncio.sleep(3);
    print("all are asleep");
  } finally {
    await asyncio.sleep(0.5);
    print("the blanket is packed");
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(rain());
    group.createTask(blanket());
    try {
      await asyncio.sleep(2);
      print("the coffee is ready");
    } finally {
      print("the cups are packed");
    }
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    print("home again:", error);
  }
}

asyncio.run(main());
