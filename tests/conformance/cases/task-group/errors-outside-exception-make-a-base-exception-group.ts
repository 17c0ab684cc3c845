import asyncio from "asyncio";

class Special extends BaseException {}

async function fails() {
  throw new Special("special");
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fails());
  } catch (error) {
    print(error instanceof ExceptionGroup, repr(error));
  }
}

asyncio.run(main());
