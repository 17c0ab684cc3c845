import asyncio from "asyncio";

async function hotel() {
  await asyncio.sleep(1);
  throw new ValueError("no room");
}

async function car() {
  try {
    await asyncio.sleep(2);
  } finally {
    throw new OSError("no refund");
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(hotel());
    group.createTask(car());
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    const [full, others] = error.split(ValueError);
    if (full) print("try another hotel:", full.exceptions);
    const [lost, rest] = others?.split(OSError) ?? [null, null];
    if (lost) print("write to the owner:", lost.exceptions);
    if (rest) throw rest;
  }
  print("main ends");
}

asyncio.run(main());
