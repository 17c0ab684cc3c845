import asyncio from "asyncio";
import time from "time";

function read(name: string) {
  if (name === "plan") {
    time.sleep(1);
    throw new OSError("no such file");
  }
  time.sleep(2);
  return "text of the " + name;
}

async function show(name: string) {
  try {
    const text = await asyncio.toThread(read, name);
    print(name + ":", text);
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    print(name + ":", error);
  }
}

async function main() {
  await asyncio.gather(show("notes"), show("plan"));
}

asyncio.run(main());
