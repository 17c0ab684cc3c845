import asyncio


async def ask(name, seconds):
    async with asyncio.timeout(1):
        await asyncio.sleep(seconds)
        return name


async def attempt(seconds):
    deadline = asyncio.timeout(seconds)
    try:
        async with deadline:
            print(await ask("quick", 0.5))
            print(await ask("slow", 5))
    except TimeoutError as error:
        print(repr(error), deadline.expired())


async def main():
    await attempt(3)
    await attempt(1.2)
    print(asyncio.TimeoutError is TimeoutError)


if __name__ == "__main__":
    asyncio.run(main())
