import asyncio from "asyncio";

async function pay() {
  await asyncio.sleep(1);
  return "paid";
}

async function customer(outer: asyncio.Future<string>) {
  await outer;
}

async function main() {
  const inner = asyncio.createTask(pay());
  const outer = asyncio.shield(inner);
  const waiting = asyncio.createTask(customer(outer));
  await asyncio.sleep(0.5);
  waiting.cancel();
  print(await inner);
}

asyncio.run(main());
