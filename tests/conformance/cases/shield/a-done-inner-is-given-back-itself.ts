import asyncio from "asyncio";

async function main() {
  const inner = asyncio.getRunningLoop().createFuture();
  inner.setResult(1);
  print(asyncio.shield(inner) === inner);
}

asyncio.run(main());
