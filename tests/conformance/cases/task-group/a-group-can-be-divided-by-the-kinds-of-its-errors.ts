import asyncio from "asyncio";

async function fails(error) {
  throw error;
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fails(new ValueError("a")));
    group.createTask(fails(new KeyError("b")));
    group.createTask(fails(new ValueError("c")));
  } catch (error) {
    const [values, others] = error.split(ValueError);
    print(repr(values.exceptions), repr(others.exceptions));
  }
}

asyncio.run(main());
