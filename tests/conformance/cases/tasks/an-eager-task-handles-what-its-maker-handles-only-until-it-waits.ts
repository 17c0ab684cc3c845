import asyncio from "asyncio";

async function job(delay: number) {
  await asyncio.sleep(delay);
  throw new ValueError("in the task");
}

async function fails() {
  throw new KeyError("in the first step");
}

async function main() {
  let first, later;
  try {
    throw new RuntimeError("in main");
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    first = asyncio.createTask(fails(), { eagerStart: true });
    later = asyncio.createTask(job(1), { eagerStart: true });
    await asyncio.sleep(2);
  }
  print(repr(first.exception().__context__));
  print(repr(later.exception().__context__));
}

asyncio.run(main());
