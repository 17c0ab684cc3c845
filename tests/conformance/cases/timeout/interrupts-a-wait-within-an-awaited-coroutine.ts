import asyncio from "asyncio";

async function inner() {
  try {
    await asyncio.sleep(5);
  } finally {
    print("inner leaves");
  }
}

async function middle() {
  await inner();
  print("never");
}

async function main() {
  try {
    await using scope = asyncio.timeout(1);
    await middle();
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
