import asyncio from "asyncio";

async function job(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${name} ends`);
  return name;
}

async function main() {
  const tasks = [
    asyncio.createTask(job("A", 0.3)),
    asyncio.createTask(job("B", 0.1)),
    asyncio.createTask(job("C", 0.2)),
  ];
  await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_COMPLETED });
  print("wait returns");
  print(await asyncio.gather(...tasks));
}

asyncio.run(main());
