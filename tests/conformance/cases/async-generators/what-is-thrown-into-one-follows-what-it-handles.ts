import asyncio from "asyncio";

async function* careful() {
  try {
    throw new ValueError("first");
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    try {
      yield 1;
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      print(repr(error.__context__));
      yield 2;
    }
  }
}

async function main() {
  const agen = careful();
  await agen.next();
  try {
    throw new KeyError("second");
  } catch (error) {
    print((await agen.throw(error)).value);
  }
}

asyncio.run(main());
