import asyncio from "asyncio";

async function main() {
  const scope = asyncio.timeout(1);
  {
    await using enteredScope = scope;
    print("first");
  }
  try {
    await using enteredScope = scope;
    print("never");
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
