import asyncio from "asyncio";

class Store {
  closed = false;

  write(text: string) {
    print(this.closed ? "lost:" : "saved:", text);
  }

  close() {
    this.closed = true;
    print("the store is closed");
  }
}

async function measure(what: string, store: Store) {
  let count = 0;
  try {
    while (true) {
      await asyncio.sleep(1);
      count += 1;
    }
  } finally {
    store.write(`${what} ${count}`);
  }
}

async function main() {
  const store = new Store();
  const wind = asyncio.createTask(measure("wind", store));
  const rain = asyncio.createTask(measure("rain", store));
  try {
    await asyncio.sleep(2.5);
  } finally {
    wind.cancel();
    rain.cancel();
    await asyncio.gather(wind, rain, { returnExceptions: true });
    store.close();
  }
}

asyncio.run(main());
