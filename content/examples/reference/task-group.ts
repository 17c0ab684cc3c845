import asyncio from "asyncio";

async function step(name: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    if (name === "roof") throw new ValueError("no tiles");
    print(name, "is built");
  } catch (error) {
    if (error instanceof asyncio.CancelledError) print(name, "is given up");
    throw error;
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(step("walls", 1));
    group.createTask(step("roof", 2));
    group.createTask(step("garden", 3));
    print("all have been told");
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
