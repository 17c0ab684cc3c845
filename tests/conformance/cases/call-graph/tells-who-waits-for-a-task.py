import asyncio


async def inner():
    await asyncio.sleep(1)


async def outer(task):
    await task


async def main():
    task = asyncio.create_task(inner(), name="inner")
    waiting = asyncio.create_task(outer(task), name="outer")
    await asyncio.sleep(0)
    graph = asyncio.capture_call_graph(task)
    print(graph.future is task, len(graph.awaited_by), graph.awaited_by[0].future is waiting)
    await waiting


asyncio.run(main())
