import asyncio


async def brew(what):
    await asyncio.sleep(1)
    print(what)


async def main():
    tasks = [asyncio.create_task(brew(what)) for what in ["tea", "coffee"]]
    done, pending = await asyncio.wait(tasks)
    print(len(done), "done")


asyncio.run(main())
