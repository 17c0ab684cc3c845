import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

async function job(name) {
  const before = user.get();
  user.set(name);
  return before;
}

async function main() {
  user.set("main");
  print(await asyncio.gather(job("a"), job("b")), user.get());
}

asyncio.run(main());
