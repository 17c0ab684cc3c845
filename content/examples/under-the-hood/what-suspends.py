import asyncio


class Pause:
    def __await__(self):
        yield


class NoPause:
    def __await__(self):
        yield from []
        return "here at once"


async def answer():
    return await NoPause()


async def main():
    print(await answer())
    await Pause()
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.set_result("it was done")
    print(await future)
    print(await asyncio.create_task(answer()))


if __name__ == "__main__":
    asyncio.run(main())
