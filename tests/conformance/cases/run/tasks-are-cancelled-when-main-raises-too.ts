import asyncio from "asyncio";

async function job() {
  try {
    await asyncio.sleep(5);
  } finally {
    print("job leaves");
  }
}

async function main() {
  asyncio.createTask(job());
  await asyncio.sleep(1);
  throw new ValueError("from main");
}

try {
  asyncio.run(main());
} catch (error) {
  print(repr(error));
}
