import asyncio from "asyncio";

async function job() {
  throw new SystemExit("the end");
}

async function main() {
  asyncio.createTask(job());
  try {
    await asyncio.sleep(1);
  } finally {
    print("shutdown");
  }
}

try {
  asyncio.run(main());
} catch (error) {
  print(repr(error));
}
