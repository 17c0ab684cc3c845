import asyncio from "asyncio";

async function main() {
  const scope = asyncio.timeout(1);
  {
    await using enteredScope = scope;
    try {
      await asyncio.sleep(5);
    } catch {
      print("swallowed");
    }
  }
  print(scope.expired(), asyncio.currentTask().cancelling());
}

asyncio.run(main());
