import asyncio from "asyncio";
import contextvars from "contextvars";

const user = new contextvars.ContextVar("user", { default: "nobody" });

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  user.set("Ada");
  future.addDoneCallback((done) => print("first", user.get()));
  user.set("Grace");
  future.addDoneCallback((done) => print("second", user.get()));
  user.set("Edsger");
  future.setResult(null);
  await asyncio.sleep(0);
}

asyncio.run(main());
