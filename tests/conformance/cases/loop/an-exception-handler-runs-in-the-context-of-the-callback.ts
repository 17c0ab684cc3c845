import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

function fails() {
  throw new ValueError("in a callback");
}

function handler(loop, context) {
  print(repr(context.exception), user.get());
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler(handler);
  user.set("Ada");
  loop.callSoon(fails);
  user.set("Grace");
  await asyncio.sleep(0);
  await asyncio.sleep(0);
}

asyncio.run(main());
