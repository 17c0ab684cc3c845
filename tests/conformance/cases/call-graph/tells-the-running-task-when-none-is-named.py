import asyncio


async def helper():
    graph = asyncio.capture_call_graph()
    print(graph.future is asyncio.current_task(), [entry.frame.f_code.co_name for entry in graph.call_stack])


async def main():
    await helper()


asyncio.run(main())
