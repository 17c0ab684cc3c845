// Workers compute in rounds: at a barrier they wait until all have read, and again until all have written.
import asyncio from "asyncio";

async function work(barrier: asyncio.Barrier, rod: number[], place: number, seconds: number) {
  for (let number = 1; number <= 3; number++) {
    await asyncio.sleep(seconds);
    const mean = Math.floor((rod[place - 1]! + rod[place + 1]!) / 2);
    await barrier.wait();
    rod[place] = mean;
    if ((await barrier.wait()) === 0) {
      // Exactly one worker gets 0: it speaks for all.
      print(`round ${number}: ${repr(rod)}, said by the worker of place ${place}`);
    }
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  const rod = [0, 0, 0, 0, 800];
  const barrier = new asyncio.Barrier(3);
  {
    await using workers = new asyncio.TaskGroup();
    workers.createTask(work(barrier, rod, 1, 0.3));
    workers.createTask(work(barrier, rod, 2, 0.1));
    workers.createTask(work(barrier, rod, 3, 0.2));
  }
  const seconds = (loop.time() - start).toFixed(2);
  print(`three rounds in ${seconds} s: each takes as long as its slowest worker`);
}

asyncio.run(main());
