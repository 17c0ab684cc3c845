import asyncio from "asyncio";

async function ask(name: string, seconds: number) {
  await using limit = asyncio.timeout(1);
  await asyncio.sleep(seconds);
  return name;
}

async function attempt(seconds: number) {
  const deadline = asyncio.timeout(seconds);
  try {
    await using limit = deadline;
    print(await ask("quick", 0.5));
    print(await ask("slow", 5));
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print(repr(error), deadline.expired());
  }
}

async function main() {
  await attempt(3);
  await attempt(1.2);
  print(asyncio.TimeoutError === TimeoutError);
}

asyncio.run(main());
