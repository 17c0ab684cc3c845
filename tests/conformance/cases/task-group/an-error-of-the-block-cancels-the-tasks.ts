import asyncio from "asyncio";

async function job() {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    print("job", repr(error));
    throw error;
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(job());
    await asyncio.sleep(1);
    throw new ValueError("of the block");
  } catch (error) {
    print(repr(error.exceptions));
  }
}

asyncio.run(main());
