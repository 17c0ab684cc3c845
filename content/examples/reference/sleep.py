import asyncio


async def tick(name, seconds):
    for count in range(3):
        await asyncio.sleep(seconds)
        print(name, count)


async def main():
    await asyncio.gather(tick("slow", 1), tick("fast", 0.4))
    print(await asyncio.sleep(1, "the result of a sleep"))


asyncio.run(main())
