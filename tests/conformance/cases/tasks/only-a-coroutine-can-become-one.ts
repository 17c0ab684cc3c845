import asyncio from "asyncio";

async function job() {}

async function main() {
  for (const value of [7, "text", null]) {
    try {
      new asyncio.Task(value);
    } catch (error) {
      print(error);
    }
  }
  const future = asyncio.getRunningLoop().createFuture();
  try {
    asyncio.createTask(future);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
