import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

async function main() {
  const loop = asyncio.getRunningLoop();
  const context = contextvars.copyContext();
  context.run(() => user.set("Ada"));
  loop.callSoon(() => print("soon", user.get()), { context });
  loop.callLater(1, () => print("later", user.get()), { context });
  loop.callAt(2, () => print("at", user.get()));
  await asyncio.sleep(3);
}

asyncio.run(main());
