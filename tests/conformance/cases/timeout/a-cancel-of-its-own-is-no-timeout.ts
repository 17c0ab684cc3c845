import asyncio from "asyncio";

async function main() {
  const scope = asyncio.timeout(5);
  try {
    await using enteredScope = scope;
    throw new asyncio.CancelledError("of the block");
  } catch (error) {
    print(repr(error), scope.expired());
  }
}

asyncio.run(main());
