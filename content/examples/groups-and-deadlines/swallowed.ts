import asyncio from "asyncio";

async function poll() {
  for (const attempt of [1, 2, 3]) {
    try {
      await asyncio.sleep(2);
      print("attempt", attempt, "is over");
    } catch (error) {
      print("attempt", attempt, "failed:", repr(error));
    }
  }
}

async function main() {
  const deadline = asyncio.timeout(3);
  try {
    await using limit = deadline;
    await poll();
    print("in time?");
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("main:", repr(error));
  }
  print("expired:", deadline.expired());
}

asyncio.run(main());
