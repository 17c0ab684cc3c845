import asyncio


async def waits(condition, name):
    async with condition:
        await condition.wait()
        print(name)


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waits(condition, name)) for name in "abc"]
    for count in [1, 0, 5]:
        await asyncio.sleep(1)
        async with condition:
            print("notify", count)
            condition.notify(count)
    await asyncio.gather(*tasks)


asyncio.run(main())
