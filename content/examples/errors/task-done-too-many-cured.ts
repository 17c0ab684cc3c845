import asyncio from "asyncio";

const orders = new asyncio.Queue<string>();

async function cook() {
  try {
    await using limit = asyncio.timeout(1);
    const order = await orders.get();
    print("cooks", order);
    orders.taskDone();
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("nothing to cook");
  }
}

asyncio.run(cook());
