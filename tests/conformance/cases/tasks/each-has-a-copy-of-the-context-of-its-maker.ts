import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

async function child() {
  print("child", user.get());
  user.set("child");
}

async function main() {
  user.set("main");
  const task = asyncio.createTask(child());
  user.set("later");
  asyncio.getRunningLoop().callSoon(() => print("callback", user.get()));
  await task;
  print("main", user.get());
}

asyncio.run(main());
print("module", user.get());
