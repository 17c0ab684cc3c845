import asyncio from "asyncio";

async function job(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`${name} ends`);
  return `result of ${name}`;
}

async function main() {
  const slow = asyncio.createTask(job("slow", 0.2));
  const quick = asyncio.createTask(job("quick", 0.1));
  print(await slow);
  print(await quick);
}

asyncio.run(main());
