// A heartbeat that lives exactly as long as the work beside it, whether that succeeds, fails or is cancelled.
import asyncio from "asyncio";

async function heartbeat(name: string, { period }: { period: number }) {
  try {
    for (;;) {
      await asyncio.sleep(period);
      print(`  ${name} is alive`);
    }
  } catch (error) {
    if (error instanceof asyncio.CancelledError) print(`  ${name}: the heart stops`);
    throw error;
  }
}

async function withHeartbeat<T>(name: string, work: Promise<T>) {
  const heart = asyncio.createTask(heartbeat(name, { period: 1 }));
  try {
    return await work;
  } finally {
    heart.cancel();
    // `wait` raises nothing, so it cannot hide what the work has raised.
    await asyncio.wait([heart]);
  }
}

async function work(seconds: number, { mistake }: { mistake?: string } = {}) {
  await asyncio.sleep(seconds);
  if (mistake !== undefined) throw new ValueError(mistake);
  return "a report";
}

async function main() {
  print("first returns", await withHeartbeat("first", work(2.5)));

  try {
    await withHeartbeat("second", work(1.5, { mistake: "bad data" }));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("second fails:", error);
  }

  const third = asyncio.createTask(withHeartbeat("third", work(60)));
  await asyncio.sleep(1.5);
  third.cancel();
  await asyncio.wait([third]);
  print("third is cancelled:", third.cancelled());
}

asyncio.run(main());
