import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

async function sets() {
  user.set("Ada");
}

async function main() {
  await sets();
  print("after await", user.get());
  await asyncio.createTask(setsTo("Grace"));
  print("after a task", user.get());
}

async function setsTo(name) {
  user.set(name);
}

asyncio.run(main());
