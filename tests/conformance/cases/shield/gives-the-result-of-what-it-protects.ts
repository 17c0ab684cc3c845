import asyncio from "asyncio";

async function main() {
  const inner = asyncio.createTask(asyncio.sleep(1, "value"));
  const outer = asyncio.shield(inner);
  print(outer === inner, await outer, inner.done());
}

asyncio.run(main());
