import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });
const bare = new contextvars.ContextVar("bare");

async function main() {
  print(user.get(), user.get("somebody"), bare.get("fallback"));
  try {
    bare.get();
  } catch {
    print("no value and no default");
  }
}

asyncio.run(main());
