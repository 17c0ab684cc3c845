import asyncio from "asyncio";

async function job(name) {
  await asyncio.sleep(2);
  print(name, "ends");
}

async function main() {
  const gathering = asyncio.gather(job("a"), job("b"));
  const outer = asyncio.shield(gathering);
  await asyncio.sleep(1);
  outer.cancel();
  try {
    await outer;
  } catch {
    print("the shield is cancelled", gathering.done());
  }
  await gathering;
}

asyncio.run(main());
