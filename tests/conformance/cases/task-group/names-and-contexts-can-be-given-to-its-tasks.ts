import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

async function job() {
  print(asyncio.currentTask().getName(), user.get());
}

async function main() {
  const context = contextvars.copyContext();
  context.run(() => user.set("Ada"));
  await using group = new asyncio.TaskGroup();
  group.createTask(job(), { name: "named", context });
  group.createTask(job());
}

asyncio.run(main());
