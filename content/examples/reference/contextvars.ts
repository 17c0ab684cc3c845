import asyncio from "asyncio";
import { ContextVar } from "contextvars";

const user = new ContextVar("user", { default: "nobody" });

async function handle(name: string) {
  user.set(name);
  await asyncio.sleep(1);
  print(name, "is", user.get());
}

async function main() {
  await asyncio.gather(handle("Ada"), handle("Grace"));
  print("main is", user.get());
}

asyncio.run(main());
