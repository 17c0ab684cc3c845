import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();

  function handler(loop, context) {
    print("seen", context.message);
    loop.defaultExceptionHandler(context);
  }

  loop.setExceptionHandler(handler);
  loop.callExceptionHandler({ message: "something happened", detail: 7 });
}

asyncio.run(main());
