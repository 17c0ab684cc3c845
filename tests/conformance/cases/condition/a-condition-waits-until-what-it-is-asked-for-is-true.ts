import asyncio from "asyncio";

const state = { count: 0 };

async function waits(condition) {
  await using held = await condition.hold();
  print("met", await condition.waitFor(() => state.count >= 2));
}

async function main() {
  const condition = new asyncio.Condition();
  const waiting = asyncio.createTask(waits(condition));
  for (let i = 0; i < 3; i++) {
    await asyncio.sleep(1);
    await using held = await condition.hold();
    state.count++;
    print("count", state.count);
    condition.notify();
  }
  await waiting;
}

asyncio.run(main());
