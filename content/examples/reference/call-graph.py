import asyncio


async def kettle():
    await asyncio.sleep(1)


async def tea():
    await kettle()


async def main():
    task = asyncio.create_task(tea(), name="tea")
    breakfast = asyncio.gather(task)
    await asyncio.sleep(0)
    graph = asyncio.capture_call_graph(task)
    print(len(graph.call_stack), "frames, awaited by", len(graph.awaited_by), "future")
    await breakfast


asyncio.run(main())
