import asyncio from "asyncio";

async function job(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  return `result of ${name}`;
}

async function joined(first: string, second: string) {
  return `${first}, ${second}`;
}

async function main() {
  const slow = asyncio.createTask(job("slow", 0.2));
  const quick = asyncio.createTask(job("quick", 0.1));
  const first = await slow;
  const second = await quick;
  print(await joined(first, second));
  const [done] = await asyncio.wait([slow, quick]);
  print(len(done), "are done");
}

asyncio.run(main());
