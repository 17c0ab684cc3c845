import asyncio from "asyncio";

async function book(what: string) {
  await asyncio.sleep(1);
  throw new ValueError(`no ${what} is left`);
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(book("room"));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("main handles it");
  }
}

asyncio.run(main());
