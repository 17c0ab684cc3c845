import asyncio from "asyncio";

async function tidy(future) {
  try {
    await future;
  } finally {
    await asyncio.sleep(1);
  }
}

async function job(future) {
  await tidy(future);
}

async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  future.setException(new ValueError("shared"));
  await using group = new asyncio.TaskGroup();
  group.createTask(job(future));
  group.createTask(job(future));
}

asyncio.run(main());
