import asyncio


class Store:
    def __init__(self):
        self.closed = False

    def write(self, text):
        print("lost:" if self.closed else "saved:", text)

    def close(self):
        self.closed = True
        print("the store is closed")


async def measure(what, store):
    count = 0
    try:
        while True:
            await asyncio.sleep(1)
            count += 1
    finally:
        store.write(f"{what} {count}")


async def main():
    store = Store()
    wind = asyncio.create_task(measure("wind", store))
    rain = asyncio.create_task(measure("rain", store))
    try:
        await asyncio.sleep(2.5)
    finally:
        wind.cancel()
        rain.cancel()
        store.close()


if __name__ == "__main__":
    asyncio.run(main())
