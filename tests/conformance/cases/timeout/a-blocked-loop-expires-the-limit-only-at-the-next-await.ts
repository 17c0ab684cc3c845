import asyncio from "asyncio";
import time from "time";

async function main() {
  const scope = asyncio.timeout(1);
  {
    await using enteredScope = scope;
    time.sleep(2);
    print("not interrupted", asyncio.getRunningLoop().time() === 2);
  }
  print(scope.expired());
}

asyncio.run(main());
