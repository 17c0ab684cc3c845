import asyncio from "asyncio";

async function fetch() {
  await using limit = asyncio.timeout(1);
  await asyncio.sleep(0.5);
  print("fetched");
}

function refresh() {
  try {
    fetch().send(null);
  } catch (error) {
    print(error);
  }
}

async function main() {
  asyncio.getRunningLoop().callSoon(refresh);
  await asyncio.sleep(2);
}

asyncio.run(main());
