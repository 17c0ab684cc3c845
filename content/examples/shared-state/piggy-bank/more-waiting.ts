import asyncio from "asyncio";

let savings = 100;

async function deposit(coins: number) {
  const before = savings;
  await asyncio.sleep(0);
  savings = before + coins;
}

async function ada() {
  await deposit(10);
}

async function grace() {
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  await asyncio.sleep(0);
  await deposit(20);
}

async function main() {
  await asyncio.gather(ada(), grace());
  print("savings:", savings);
}

asyncio.run(main());
