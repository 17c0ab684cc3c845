import asyncio from "asyncio";

function unlock(door: asyncio.Future<null>) {
  print("the door opens");
  door.setResult(null);
}

async function guest(door: asyncio.Future<null>) {
  print("guest waits");
  await door;
  print("guest goes in");
}

async function host() {
  print("host looks at the clock");
  await asyncio.sleep(0);
  print("host lays the table");
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const door = loop.createFuture<null>();
  loop.callLater(1, unlock, door);
  await asyncio.gather(guest(door), host());
}

asyncio.run(main());
