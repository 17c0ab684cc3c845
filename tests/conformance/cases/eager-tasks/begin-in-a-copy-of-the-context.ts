import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

async function job() {
  print("before", user.get());
  user.set("changed");
  await asyncio.sleep(0);
  print("after", user.get());
}

async function main() {
  user.set("main");
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  const task = asyncio.createTask(job());
  print("main", user.get());
  await task;
}

asyncio.run(main());
