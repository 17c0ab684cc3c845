import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  try {
    loop.runForever();
  } catch (error) {
    print(error);
  }
  try {
    loop.close();
  } catch (error) {
    print(error);
  }
  const other = asyncio.newEventLoop();
  try {
    other.runForever();
  } catch (error) {
    print(error);
  }
  other.close();
}

asyncio.run(main());
