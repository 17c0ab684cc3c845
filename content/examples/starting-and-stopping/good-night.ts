import asyncio from "asyncio";

async function tidy(room: string, seconds: number) {
  try {
    await asyncio.sleep(10);
    print(room, "is ready");
  } finally {
    await asyncio.sleep(seconds);
    print(room, "is tidy");
  }
}

async function main() {
  const kitchen = asyncio.createTask(tidy("kitchen", 2));
  const hall = asyncio.createTask(tidy("hall", 1));
  await asyncio.sleep(1);
  print("main ends");
}

asyncio.run(main());
print("good night");
