import asyncio from "asyncio";

const orders = new asyncio.Queue<string>();

async function cook() {
  try {
    await using limit = asyncio.timeout(1);
    print("cooks", await orders.get());
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("nothing to cook");
  } finally {
    orders.taskDone();
  }
}

asyncio.run(cook());
