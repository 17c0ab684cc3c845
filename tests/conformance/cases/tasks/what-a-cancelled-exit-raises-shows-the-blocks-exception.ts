import asyncio from "asyncio";

class Resource {
  constructor(readonly name: string) {}

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      await asyncio.sleep(1);
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) throw error;
      throw new KeyError(this.name);
    }
  }
}

async function job(): Promise<void> {
  try {
    throw new TypeError("before");
  } catch {
    await using _ = new Resource("a");
    throw new ValueError("block");
  }
}

async function job2(): Promise<void> {
  await using _ = new Resource("a");
  {
    await using _ = new Resource("b");
    throw new ValueError("block");
  }
}

async function main() {
  for (const coroutine of [job(), job2()]) {
    const task = asyncio.createTask(coroutine);
    await asyncio.sleep(0.5);
    task.cancel();
    await asyncio.wait([task], { timeout: 0.1 });
    task.cancel();
    try {
      await task;
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      print(repr(error), repr(error.__context__), repr(error.__context__.__context__));
    }
  }
}

asyncio.run(main());
