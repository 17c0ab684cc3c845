import asyncio from "asyncio";

async function stuck(name: string) {
  try {
    await new asyncio.Event().wait();
  } finally {
    print(name, "cleans up");
  }
}

async function outer() {
  try {
    await stuck("inner");
  } catch (error) {
    if (!(error instanceof GeneratorExit)) throw error;
    print("outer has", repr(error));
    throw error;
  }
}

async function swallows() {
  try {
    await stuck("swallowed");
  } catch (error) {
    if (!(error instanceof GeneratorExit)) throw error;
    return "swallowed";
  }
}

async function around() {
  try {
    await swallows();
  } finally {
    print("closed although what it awaited has returned");
  }
}

async function main() {
  asyncio.createTask(stuck("first"));
  asyncio.createTask(outer());
  asyncio.createTask(around());
  await asyncio.sleep(0);
}

const loop = asyncio.newEventLoop();
loop.runUntilComplete(main());
print("closing");
loop.close();
print("closed");
