import asyncio from "asyncio";

function look(when: string) {
  try {
    asyncio.getEventLoop();
    print(when, "there is a loop");
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print(when, error);
  }
}

async function main() {
  look("in main:");
}

look("before run:");
asyncio.run(main());
look("after run:");
