import asyncio from "asyncio";

type Items = asyncio.Queue<number>;

async function work(queue: Items, count: number) {
  for (let taken = 0; taken < count; taken++) await queue.get();
}

async function hold(queue: Items) {
  await queue.get();
  await new asyncio.Event().wait();
}

async function crew(queue: Items, ...counts: number[]) {
  for (const [number, count] of counts.entries()) {
    asyncio.createTask(work(queue, count), { name: `w${number + 1}` });
  }
  await queue.join();
}

async function partly(queue: Items) {
  asyncio.createTask(hold(queue), { name: "w1" });
  asyncio.createTask(work(queue, 1), { name: "w2" });
  await queue.join();
}

async function others(queue: Items) {
  await asyncio.createTask(work(queue, 2), { name: "w1" });
  await asyncio.createTask(work(queue, 1), { name: "w2" });
  queue.taskDone();
  queue.taskDone();
  await queue.join();
}

async function lost(queue: Items) {
  await asyncio.createTask(work(queue, 1), { name: "w1" });
  queue.shutdown({ immediate: true });
  await queue.join();
}

async function callback(queue: Items) {
  asyncio.getRunningLoop().callSoon(() => queue.getNowait());
  await asyncio.createTask(work(queue, 1), { name: "w1" });
  await queue.join();
}

function tryWith(
  items: number,
  main: (queue: Items, ...args: number[]) => asyncio.Coroutine<void>,
  ...args: number[]
) {
  const queue = new asyncio.Queue<number>();
  for (let item = 0; item < items; item++) queue.putNowait(item);
  try {
    asyncio.run(main(queue, ...args));
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print(error);
  }
}

tryWith(3, crew, 2, 1);
tryWith(1, crew, 1);
tryWith(4, crew, 2, 1);
tryWith(3, crew, 1);
tryWith(6, crew, 1, 1, 1, 1, 1, 1);
tryWith(3, partly);
tryWith(3, others);
tryWith(3, lost);
tryWith(2, callback);
