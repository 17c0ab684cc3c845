import asyncio from "asyncio";

async function main() {
  const scope = asyncio.timeout(null);
  {
    await using enteredScope = scope;
    await asyncio.sleep(3600);
    print(scope.when());
  }
  print(scope.expired());
}

asyncio.run(main());
