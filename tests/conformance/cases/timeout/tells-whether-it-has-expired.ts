import asyncio from "asyncio";

async function main() {
  const quick = asyncio.timeout(5);
  {
    await using enteredQuick = quick;
    await asyncio.sleep(1);
  }
  print(quick.expired());
  const slow = asyncio.timeout(1);
  try {
    await using enteredSlow = slow;
    await asyncio.sleep(5);
  } catch {
    print(slow.expired());
  }
}

asyncio.run(main());
