import asyncio from "asyncio";

async function job(name: string) {
  print(`${name} begins`);
  await asyncio.sleep(0);
  print(`${name} ends`);
}

async function main() {
  await job("A");
  await asyncio.gather(job("B"), job("C"));
}

asyncio.run(main());
