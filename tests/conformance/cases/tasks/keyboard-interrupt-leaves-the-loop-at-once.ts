import asyncio from "asyncio";

async function job() {
  throw new KeyboardInterrupt();
}

async function main() {
  asyncio.createTask(job());
  try {
    await asyncio.sleep(1);
  } catch (error) {
    print("shutdown", repr(error));
    throw error;
  }
}

try {
  asyncio.run(main());
} catch (error) {
  print(repr(error));
}
