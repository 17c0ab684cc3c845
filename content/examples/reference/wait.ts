import asyncio from "asyncio";

async function job(seconds: number) {
  await asyncio.sleep(seconds);
  return seconds;
}

async function main() {
  const tasks = [3, 1, 2].map((seconds) => asyncio.createTask(job(seconds)));
  let [done, pending] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_COMPLETED });
  print("first:", len(done), "done,", len(pending), "pending");
  [done, pending] = await asyncio.wait(tasks, { timeout: 1.5 });
  print("1.5 s later:", len(done), "done,", len(pending), "pending");
  [done, pending] = await asyncio.wait(tasks);
  print("results:", sorted([...done].map((task) => task.result())));
}

asyncio.run(main());
