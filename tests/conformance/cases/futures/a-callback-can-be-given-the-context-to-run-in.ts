import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

async function main() {
  const context = contextvars.copyContext();
  context.run(() => user.set("Ada"));
  const future = asyncio.getRunningLoop().createFuture();
  future.addDoneCallback((done) => print(user.get()), { context });
  future.setResult(null);
  await asyncio.sleep(0);
  print(user.get());
}

asyncio.run(main());
