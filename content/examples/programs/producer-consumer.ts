// A bounded queue: when the consumers are behind, `put` makes the producer wait.
import asyncio from "asyncio";

async function takeOrders(orders: asyncio.Queue<number>, count: number) {
  for (let number = 1; number <= count; number++) {
    await asyncio.sleep(0.1);
    await orders.put(number);
    print(`order ${number} is on the list, ${orders.qsize()} waiting`);
  }
  orders.shutdown();
  print("the door is closed");
}

async function cook(orders: asyncio.Queue<number>, name: string) {
  const cooked: number[] = [];
  try {
    for (;;) {
      const number = await orders.get();
      await asyncio.sleep(0.5);
      cooked.push(number);
      print(`${name} has cooked order ${number}`);
    }
  } catch (error) {
    if (!(error instanceof asyncio.QueueShutDown)) throw error;
    return cooked;
  }
}

async function main() {
  const orders = new asyncio.Queue<number>(2);
  let ada: asyncio.Task<number[]>, grace: asyncio.Task<number[]>;
  {
    await using kitchen = new asyncio.TaskGroup();
    kitchen.createTask(takeOrders(orders, 7));
    ada = kitchen.createTask(cook(orders, "Ada"));
    grace = kitchen.createTask(cook(orders, "Grace"));
  }
  print("Ada:", ada.result(), "Grace:", grace.result());
}

asyncio.run(main());
