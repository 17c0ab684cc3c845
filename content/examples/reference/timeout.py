import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as limit:
            print("expired:", limit.expired())
            await asyncio.sleep(10)
    except TimeoutError as error:
        print("too late:", repr(error))

    loop = asyncio.get_running_loop()
    async with asyncio.timeout_at(loop.time() + 1) as limit:
        limit.reschedule(loop.time() + 5)
        await asyncio.sleep(2)
        print("in time:", not limit.expired())


asyncio.run(main())
