import asyncio from "asyncio";

async function fails(name) {
  throw new ValueError(name);
}

async function main() {
  try {
    await using outer = new asyncio.TaskGroup();
    outer.createTask(fails("outer"));
    await using inner = new asyncio.TaskGroup();
    inner.createTask(fails("inner"));
  } catch (error) {
    print(repr(error.exceptions));
  }
}

asyncio.run(main());
