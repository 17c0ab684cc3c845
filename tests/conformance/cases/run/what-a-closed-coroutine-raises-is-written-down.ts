import asyncio from "asyncio";

async function stubborn() {
  const again = asyncio.getRunningLoop().createFuture();
  try {
    await new asyncio.Event().wait();
  } finally {
    await again;
  }
}

async function sleeps() {
  try {
    await new asyncio.Event().wait();
  } finally {
    await asyncio.sleep(1);
  }
}

async function fails() {
  try {
    await new asyncio.Event().wait();
  } finally {
    throw new ValueError("while cleaning up");
  }
}

async function main() {
  asyncio.createTask(stubborn());
  asyncio.createTask(sleeps());
  asyncio.createTask(fails());
  await asyncio.sleep(0);
}

const loop = asyncio.newEventLoop();
loop.runUntilComplete(main());
loop.close();
print("closed");
