import asyncio from "asyncio";
import time from "time";

type Callback = () => void;

class Future {
  done = false;
  waiting: Callback | null = null;

  finish() {
    this.done = true;
    if (this.waiting) loop.callSoon(this.waiting);
  }

  *__await__() {
    if (!this.done) yield this;
  }
}

class Task extends Future {
  constructor(readonly coroutine: Promise<void>) {
    super();
    loop.callSoon(() => this.step());
  }

  step() {
    try {
      const future = this.coroutine.send(null);
      if (future instanceof Future) {
        future.waiting = () => this.step();
      }
    } catch (error) {
      if (!(error instanceof StopIteration)) throw error;
      this.finish();
    }
  }
}

class Loop {
  ready: Callback[] = [];
  timers: { when: number; callback: Callback }[] = [];

  callSoon(callback: Callback) {
    this.ready.push(callback);
  }

  callLater(seconds: number, callback: Callback) {
    const when = time.monotonic() + seconds;
    this.timers.push({ when, callback });
    this.timers.sort((a, b) => a.when - b.when);
  }

  run(coroutine: Promise<void>) {
    const task = new Task(coroutine);
    while (!task.done) {
      const [timer] = this.timers;
      if (this.ready.length === 0 && timer) {
        this.timers.shift();
        const wait = timer.when - time.monotonic();
        time.sleep(Math.max(0, wait));
        this.ready.push(timer.callback);
      }
      const batch = this.ready;
      this.ready = [];
      for (const callback of batch) callback();
    }
  }
}

const loop = new Loop();

async function sleep(seconds: number) {
  const future = new Future();
  loop.callLater(seconds, () => future.finish());
  await future;
}

type Sleep = (seconds: number) => unknown;

async function boil(what: string, sleep: Sleep) {
  print(what, "is put on");
  await sleep(what === "tea" ? 2 : 1);
  print(what, "is ready");
}

type Start = (coroutine: Promise<void>) => unknown;

async function breakfast(start: Start, sleep: Sleep) {
  const tea = start(boil("tea", sleep));
  const egg = start(boil("egg", sleep));
  await tea;
  await egg;
  print("breakfast");
}

loop.run(breakfast((job) => new Task(job), sleep));
asyncio.run(breakfast(asyncio.createTask, asyncio.sleep));
