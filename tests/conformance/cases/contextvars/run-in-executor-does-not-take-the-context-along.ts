import asyncio from "asyncio";
import contextvars from "contextvars";

const number = new contextvars.ContextVar("number", { default: 0 });
number.set(1);

function look(place: string) {
  print(place, number.get());
}

async function main() {
  const loop = asyncio.getRunningLoop();
  number.set(2);
  await asyncio.toThread(look, "to_thread");
  await loop.runInExecutor(null, look, "executor");
  const context = contextvars.copyContext();
  await loop.runInExecutor(null, () => context.run(look, "executor, in a context"));
  look("main");
}

asyncio.run(main());
