import asyncio from "asyncio";

const letters = new asyncio.Queue<string>();

async function clerk(name: string) {
  while (true) {
    const letter = await letters.get();
    await asyncio.sleep(1);
    print(name, "has answered", letter);
    letters.taskDone();
  }
}

async function main() {
  const clerks = ["Ada", "Grace"].map((name) => asyncio.createTask(clerk(name)));
  for (const letter of "pqr") letters.putNowait(letter);
  await letters.join();
  print("all letters are answered");
  for (const task of clerks) task.cancel();
}

asyncio.run(main());
