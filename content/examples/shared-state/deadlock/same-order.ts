import asyncio from "asyncio";

const fork = new asyncio.Lock();
const knife = new asyncio.Lock();

async function eat(name: string, first: asyncio.Lock, second: asyncio.Lock) {
  await using one = await first.hold();
  print(name, "has one");
  await asyncio.sleep(1);
  await using other = await second.hold();
  print(name, "eats");
}

async function main() {
  const ada = eat("Ada", fork, knife);
  const grace = eat("Grace", fork, knife);
  try {
    await using limit = asyncio.timeout(5);
    await asyncio.gather(ada, grace);
    print("both have eaten");
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print(repr(error));
  }
}

asyncio.run(main());
