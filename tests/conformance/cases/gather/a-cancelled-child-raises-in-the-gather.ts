import asyncio from "asyncio";

async function main() {
  const one = asyncio.createTask(asyncio.sleep(5));
  const two = asyncio.createTask(asyncio.sleep(1, "two"));
  const gathering = asyncio.gather(one, two);
  await asyncio.sleep(0);
  one.cancel("enough");
  try {
    await gathering;
  } catch (error) {
    print(repr(error), gathering.cancelled(), two.done());
  }
  print(await two);
}

asyncio.run(main());
