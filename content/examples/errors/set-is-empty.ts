import asyncio from "asyncio";

const orders: string[] = [];

async function cook(order: string) {
  await asyncio.sleep(1);
  return order;
}

async function main() {
  const tasks = orders.map((order) => asyncio.createTask(cook(order)));
  const [done, pending] = await asyncio.wait(tasks);
  print(done.size, "cooked");
}

asyncio.run(main());
