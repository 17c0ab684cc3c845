import asyncio from "asyncio";

async function cook(queue: asyncio.Queue<string>) {
  while (true) {
    const order = await queue.get();
    if (order === "oops") return;
    await asyncio.sleep(0.05);
    queue.taskDone();
  }
}

async function main() {
  const queue = new asyncio.Queue<string>();
  for (const order of ["soup", "stew", "oops", "pie"]) queue.putNowait(order);
  const chef = asyncio.createTask(cook(queue));
  await queue.join();
}

try {
  asyncio.run(main());
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  print(error);
}
