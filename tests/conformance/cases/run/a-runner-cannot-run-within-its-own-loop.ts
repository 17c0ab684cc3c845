import asyncio from "asyncio";

async function inner() {
  print("never");
}

const runner = new asyncio.Runner();

async function main() {
  const coroutine = inner();
  try {
    runner.run(coroutine);
  } catch (error) {
    print(error);
  }
  coroutine.close();
}

runner.run(main());
runner.close();
