import asyncio from "asyncio";

async function main() {
  const inner = asyncio.getRunningLoop().createFuture();
  const outer = asyncio.shield(inner);
  outer.cancel();
  await asyncio.sleep(0);
  print(outer.cancelled(), inner.cancelled());
  inner.setResult("kept");
  await asyncio.sleep(0);
  print(inner.result());
}

asyncio.run(main());
