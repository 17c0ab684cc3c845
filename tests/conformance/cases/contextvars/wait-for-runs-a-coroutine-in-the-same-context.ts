import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

async function sets() {
  user.set("Ada");
  await asyncio.sleep(1);
}

async function main() {
  await asyncio.waitFor(sets(), 2);
  print(user.get());
}

asyncio.run(main());
