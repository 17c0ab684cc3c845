import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

async function main() {
  const first = user.set("Ada");
  const second = user.set("Grace");
  print(user.get(), second.oldValue);
  user.reset(second);
  print(user.get());
  user.reset(first);
  print(user.get());
  try {
    user.reset(first);
  } catch {
    print("used already");
  }
}

asyncio.run(main());
