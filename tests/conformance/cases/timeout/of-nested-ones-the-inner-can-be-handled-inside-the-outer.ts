import asyncio from "asyncio";

async function main() {
  const outer = asyncio.timeout(3);
  {
    await using enteredOuter = outer;
    try {
      await using scope = asyncio.timeout(1);
      await asyncio.sleep(5);
    } catch {
      print("inner is over");
    }
    await asyncio.sleep(1);
  }
  print(outer.expired());
}

asyncio.run(main());
