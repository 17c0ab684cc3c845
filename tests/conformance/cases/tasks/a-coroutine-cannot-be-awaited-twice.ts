import asyncio from "asyncio";

async function job() {
  return 1;
}

async function main() {
  const coroutine = job();
  print(await coroutine);
  try {
    await coroutine;
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
