import asyncio from "asyncio";

async function* numbers(name) {
  try {
    yield 1;
  } finally {
    print(name, "closed");
  }
}

const begun = numbers("begun");
const fresh = numbers("fresh");

async function main() {
  for await (const number of begun) {
    print(number);
    break;
  }
  print(fresh === begun);
  await asyncio.getRunningLoop().shutdownAsyncgens();
  print("shut down");
}

asyncio.run(main());
