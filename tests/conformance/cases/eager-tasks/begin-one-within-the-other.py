import asyncio


async def inner():
    print("inner", asyncio.current_task().get_name())
    await asyncio.sleep(0)


async def outer():
    print("outer", asyncio.current_task().get_name())
    task = asyncio.create_task(inner(), name="inner")
    print("outer again", asyncio.current_task().get_name())
    await task


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    await asyncio.create_task(outer(), name="outer")


asyncio.run(main())
