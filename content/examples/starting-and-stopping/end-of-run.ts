import asyncio from "asyncio";

async function backup() {
  try {
    print("backup begins");
    await asyncio.sleep(10);
    print("backup is done");
  } finally {
    await asyncio.sleep(1);
    print("backup tidies up");
  }
}

async function main() {
  const task = asyncio.createTask(backup());
  await asyncio.sleep(2);
  print("main ends");
  return "bye";
}

print(asyncio.run(main()));
