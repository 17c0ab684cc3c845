import asyncio from "asyncio";

async function inner() {
  print("never");
}

async function main() {
  const coroutine = inner();
  try {
    asyncio.run(coroutine);
  } catch (error) {
    print(error);
  }
  coroutine.close();
}

asyncio.run(main());
