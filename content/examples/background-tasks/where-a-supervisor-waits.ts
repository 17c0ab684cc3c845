import asyncio from "asyncio";

const faults = ["busy"];

async function fetch() {
  const fault = faults.pop();
  if (fault) throw new OSError(fault);
  return "the news";
}

async function supervise() {
  try {
    return await fetch();
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    await asyncio.sleep(1);
  }
  return await fetch();
}

async function main() {
  const task = asyncio.createTask(supervise());
  print(await task);
  print(await task);
}

asyncio.run(main());
