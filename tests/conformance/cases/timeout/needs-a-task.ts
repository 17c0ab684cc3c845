import asyncio from "asyncio";

async function limited() {
  await using scope = asyncio.timeout(1);
  print("never");
}

function callback() {
  try {
    limited().send(null);
  } catch (error) {
    print(error);
  }
}

async function main() {
  asyncio.getRunningLoop().callSoon(callback);
  await asyncio.sleep(0);
}

asyncio.run(main());
