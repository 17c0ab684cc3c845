import asyncio from "asyncio";

async function hotel() {
  print("hotel asks");
  await asyncio.sleep(1);
  throw new ValueError("no room");
}

async function car() {
  try {
    print("car asks");
    await asyncio.sleep(2);
  } finally {
    print("car is called off");
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(hotel());
    group.createTask(car());
    print("both are asked");
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    print("no trip:", error);
  }
}

asyncio.run(main());
