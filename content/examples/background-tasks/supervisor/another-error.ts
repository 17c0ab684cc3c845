import asyncio from "asyncio";

const faults = ["no line", "line busy"];

async function listen() {
  await asyncio.sleep(1);
  const fault = faults.shift();
  if (fault) throw new ValueError(fault);
  print("listens");
  await asyncio.sleep(10);
}

async function supervise(job: () => Promise<void>) {
  let pause = 1;
  while (true) {
    try {
      return await job();
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      print(error, "- again in", pause, "s");
    }
    await asyncio.sleep(pause);
    pause *= 2;
  }
}

async function main() {
  const task = asyncio.createTask(supervise(listen));
  await asyncio.sleep(8);
  print("main ends");
}

asyncio.run(main());
