import asyncio from "asyncio";

async function brew(what: string) {
  await asyncio.sleep(1);
  print(what);
}

async function main() {
  const tasks = ["tea", "coffee"].map((what) => asyncio.createTask(brew(what)));
  const [done, pending] = await asyncio.wait(tasks);
  print(done.size, "done");
}

asyncio.run(main());
