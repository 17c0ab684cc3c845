import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

async function main() {
  print(user.get());
  user.set("changed");
}

using runner = new asyncio.Runner();
const context = contextvars.copyContext();
context.run(() => user.set("Ada"));
runner.run(main(), { context });
print(context.get(user));
runner.run(main());
