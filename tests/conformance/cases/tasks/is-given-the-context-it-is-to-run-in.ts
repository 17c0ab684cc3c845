import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

async function job() {
  print("before", user.get());
  user.set("changed");
}

async function main() {
  const context = contextvars.copyContext();
  context.run(() => user.set("Ada"));
  const task = asyncio.createTask(job(), { context });
  await task;
  print(context.get(user), user.get(), task.getContext() === context);
}

asyncio.run(main());
