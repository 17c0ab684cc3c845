import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

async function resets(token) {
  try {
    user.reset(token);
  } catch {
    print("made in another context");
  }
}

async function main() {
  const token = user.set("Ada");
  await asyncio.createTask(resets(token));
  user.reset(token);
  print(user.get());
}

asyncio.run(main());
