import asyncio from "asyncio";

async function fetch(page: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    if (page === "b") throw new OSError("b is gone");
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print(page, "is cancelled");
    throw error;
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(fetch("a", 2));
    group.createTask(fetch("b", 1));
  } catch (failed) {
    if (!(failed instanceof ExceptionGroup)) throw failed;
    const [mine, rest] = failed.split(OSError);
    if (mine !== null) print("main:", mine.exceptions);
    if (rest !== null) throw rest;
  }
}

asyncio.run(main());
