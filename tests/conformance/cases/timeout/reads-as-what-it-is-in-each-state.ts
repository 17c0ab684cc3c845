import asyncio from "asyncio";

async function main() {
  const scope = asyncio.timeout(1.5);
  print(scope);
  try {
    await using enteredScope = scope;
    print(scope);
    try {
      await asyncio.sleep(5);
    } finally {
      print(scope);
    }
  } catch {
    print(scope);
  }
}

asyncio.run(main());
