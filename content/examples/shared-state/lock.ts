import asyncio from "asyncio";

let balance = 100;
const lock = new asyncio.Lock();

async function pay(name: string, amount: number) {
  await using held = await lock.hold();
  const before = balance;
  print(name, "reads", before);
  await asyncio.sleep(1);
  balance = before + amount;
  print(name, "writes", balance);
}

async function main() {
  await asyncio.gather(pay("Ada", 10), pay("Grace", 20));
  print("balance:", balance);
}

asyncio.run(main());
