import asyncio


async def job(delay):
    await asyncio.sleep(delay)
    raise ValueError("in the task")


async def fails():
    raise KeyError("in the first step")


async def main():
    try:
        raise RuntimeError("in main")
    except RuntimeError:
        first = asyncio.create_task(fails(), eager_start=True)
        later = asyncio.create_task(job(1), eager_start=True)
        await asyncio.sleep(2)
    print(repr(first.exception().__context__))
    print(repr(later.exception().__context__))


asyncio.run(main())
