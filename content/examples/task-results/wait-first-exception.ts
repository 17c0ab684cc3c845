import asyncio from "asyncio";

async function send(number: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (number === "138-0003") {
    throw new RuntimeError("no such number");
  }
  return "delivered";
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  const tasks = [
    asyncio.createTask(send("138-0001", 0.5), { name: "138-0001" }),
    asyncio.createTask(send("138-0002", 1.0), { name: "138-0002" }),
    asyncio.createTask(send("138-0003", 1.25), { name: "138-0003" }),
    asyncio.createTask(send("138-0004", 2.0), { name: "138-0004" }),
  ];

  const [done, pending] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_EXCEPTION });
  print(`first failure after ${(loop.time() - start).toFixed(2)} s`);
  print(`${done.size} done, ${pending.size} pending`);

  await asyncio.wait(tasks);
  let reached = 0;
  for (const task of tasks) {
    if (task.exception()) {
      print(task.getName(), repr(task.exception()));
    } else {
      print(task.getName(), task.result());
      reached += 1;
    }
  }
  print(`reached ${reached} of ${tasks.length} after ${(loop.time() - start).toFixed(2)} s`);
}

asyncio.run(main());
