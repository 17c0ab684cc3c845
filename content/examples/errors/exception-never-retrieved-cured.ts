import asyncio from "asyncio";

async function charge(customer: string) {
  await asyncio.sleep(1);
  throw new ValueError(`${customer} has no card`);
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(charge("Ada"));
    await asyncio.sleep(2);
    print("all is paid");
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    print("not paid:", tuple(error.exceptions));
  }
}

asyncio.run(main());
