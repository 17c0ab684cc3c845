import asyncio from "asyncio";

async function main() {
  let scope;
  {
    await using limit = (scope = asyncio.timeout(1));
    scope.reschedule(3.5);
    await asyncio.sleep(2);
    print(scope.when(), scope);
  }
  print(scope);
}

asyncio.run(main());
