import asyncio from "asyncio";

async function main() {
  const outer = asyncio.timeout(1);
  const inner = asyncio.timeout(3);
  try {
    await using enteredOuter = outer;
    await using enteredInner = inner;
    await asyncio.sleep(5);
  } catch {
    print(outer.expired(), inner.expired());
  }
}

asyncio.run(main());
