import asyncio from "asyncio";

async function job(name) {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    print(name, repr(error));
    throw error;
  }
}

async function main() {
  for (const name of "ab") {
    asyncio.createTask(job(name));
  }
  await asyncio.sleep(1);
  print("main ends");
}

asyncio.run(main());
