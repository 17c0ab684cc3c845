import asyncio from "asyncio";

async function main() {
  const scope = asyncio.timeout(1);
  {
    await using enteredScope = scope;
    scope.reschedule(null);
    await asyncio.sleep(5);
    print(scope.when());
  }
  print(scope.expired());
}

asyncio.run(main());
