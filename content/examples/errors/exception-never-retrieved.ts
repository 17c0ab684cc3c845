import asyncio from "asyncio";

async function charge(customer: string) {
  await asyncio.sleep(1);
  throw new ValueError(`${customer} has no card`);
}

async function main() {
  const task = asyncio.createTask(charge("Ada"));
  await asyncio.sleep(2);
  print("all is paid");
}

asyncio.run(main());
