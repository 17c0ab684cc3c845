import asyncio from "asyncio";

async function greet() {
  await asyncio.sleep(1);
  print("hello");
}

async function main() {
  const greeting = greet();
  try {
    asyncio.run(greeting);
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print(error);
  }

  const loop = asyncio.getRunningLoop();
  try {
    loop.runUntilComplete(greeting);
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print(error);
  }

  await greeting;
}

asyncio.run(main());
