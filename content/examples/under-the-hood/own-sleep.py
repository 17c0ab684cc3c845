import asyncio


async def sleep(seconds):
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def wake():
        future.set_result(None)

    loop.call_later(seconds, wake)
    await future


async def boil(what, seconds):
    print(what, "is put on")
    await sleep(seconds)
    print(what, "is ready")


async def main():
    await asyncio.gather(boil("tea", 2), boil("egg", 1))


if __name__ == "__main__":
    asyncio.run(main())
