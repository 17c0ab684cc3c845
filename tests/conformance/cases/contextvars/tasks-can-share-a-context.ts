import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

async function sets() {
  user.set("shared");
}

async function reads() {
  print(user.get());
}

async function main() {
  const context = contextvars.copyContext();
  await asyncio.createTask(sets(), { context });
  await asyncio.createTask(reads(), { context });
  await asyncio.createTask(reads());
}

asyncio.run(main());
