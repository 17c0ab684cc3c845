import asyncio from "asyncio";

class Call {
  constructor(readonly who: string) {}

  async [Symbol.asyncDispose]() {
    await asyncio.sleep(0.5);
    print(this.who, "hangs up");
  }
}

async function call(who: string) {
  await asyncio.sleep(1);
  print(who, "picks up");
  return new Call(who);
}

async function main() {
  {
    await using friend = await call("Ada");
    print(friend.who, "says hello");
  }
  try {
    await using friend = await call("Grace");
    throw new OSError("the line is dead");
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    print("main:", error);
  }
}

asyncio.run(main());
