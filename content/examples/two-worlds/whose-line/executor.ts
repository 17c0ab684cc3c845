import asyncio from "asyncio";
import { ContextVar } from "contextvars";
import time from "time";

const user = new ContextVar("user", { default: "none" });

function log(text: string) {
  print(user.get() + ":", text);
}

function save(seconds: number) {
  time.sleep(seconds);
  log("is saved, on a thread");
}

async function handle(name: string, seconds: number) {
  user.set(name);
  log("comes in");
  await asyncio.getRunningLoop().runInExecutor(null, save, seconds);
  log("goes out");
}

async function main() {
  const ada = handle("Ada", 2);
  const grace = handle("Grace", 1);
  await asyncio.gather(ada, grace);
  log("is left");
}

asyncio.run(main());
