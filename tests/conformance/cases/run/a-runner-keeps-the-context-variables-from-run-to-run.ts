import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

async function getAndSet(name) {
  const before = user.get();
  user.set(name);
  return before;
}

{
  using runner = new asyncio.Runner();
  print(runner.run(getAndSet("Ada")));
  print(runner.run(getAndSet("Grace")));
}
print(user.get());
