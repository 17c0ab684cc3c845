import asyncio


async def noop():
    pass


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    done.set_result(None)
    await noop()
    await done
    await asyncio.gather()
    await asyncio.gather(done, done)
    await asyncio.wait_for(noop(), 1)
    await asyncio.sleep(0)
    await asyncio.create_task(noop())
    await asyncio.wait([done])
    await asyncio.sleep(1)
    await asyncio.gather(noop())
    await asyncio.shield(noop())
    await asyncio.wait_for(noop(), None)


asyncio.run(main())
