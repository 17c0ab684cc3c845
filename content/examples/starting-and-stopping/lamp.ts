import asyncio from "asyncio";

async function lamp() {
  try {
    await asyncio.sleep(5);
  } finally {
    print("lamp is off");
  }
}

async function bell() {
  await asyncio.sleep(1);
  print("ding");
}

async function main() {
  const one = asyncio.createTask(lamp());
  const other = asyncio.createTask(bell());
  await asyncio.sleep(2);
  print("main ends");
}

asyncio.run(main());
