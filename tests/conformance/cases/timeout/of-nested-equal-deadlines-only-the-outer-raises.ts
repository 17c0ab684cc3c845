import asyncio from "asyncio";

async function main() {
  let outer;
  try {
    await using scope = (outer = asyncio.timeoutAt(1));
    let inner;
    try {
      await using scope = (inner = asyncio.timeoutAt(1));
      await asyncio.sleep(5);
    } finally {
      print("inner", inner.expired());
    }
  } catch (error) {
    print("outer", outer.expired());
  }
}

asyncio.run(main());
