import asyncio from "asyncio";

async function main() {
  const scope = asyncio.timeout(1);
  try {
    scope.reschedule(2);
  } catch (error) {
    print(error);
  }
  {
    await using enteredScope = scope;
    print("inside");
  }
  try {
    scope.reschedule(2);
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
