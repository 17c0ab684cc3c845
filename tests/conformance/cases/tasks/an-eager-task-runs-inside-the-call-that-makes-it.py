import asyncio


async def job(name, seconds):
    print(name, "begins in", asyncio.current_task().get_name())
    await asyncio.sleep(seconds)
    print(name, "ends")


async def quick():
    return "at once"


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    slow = asyncio.create_task(job("slow", 1))
    done = asyncio.create_task(quick())
    print(done.done(), done.result(), asyncio.current_task().get_name())
    await slow


asyncio.run(main())
