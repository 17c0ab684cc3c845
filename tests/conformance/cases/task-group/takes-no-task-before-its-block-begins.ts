import asyncio from "asyncio";

async function job() {
  print("never");
}

async function main() {
  const group = new asyncio.TaskGroup();
  try {
    group.createTask(job());
  } catch (error) {
    print(error);
  }
  print(group);
}

asyncio.run(main());
