import asyncio from "asyncio";

async function* lines() {
  try {
    for (const line of ["one", "two", "three"]) {
      await asyncio.sleep(1);
      yield line;
    }
  } finally {
    print("the file is closed");
  }
}

async function main() {
  const text = lines();
  for await (const line of text) {
    print(line);
    break;
  }
  print("main has left the loop");
  await text.return(undefined);
  print("main ends");
}

asyncio.run(main());
