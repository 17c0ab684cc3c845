import asyncio


async def job():
    await asyncio.sleep(1)


async def gathers(task):
    await asyncio.gather(task)


async def groups():
    async with asyncio.TaskGroup() as group:
        return group.create_task(job(), name="grouped")


async def main():
    task = asyncio.create_task(job())
    gathering = asyncio.create_task(gathers(task), name="gathers")
    grouping = asyncio.create_task(groups(), name="groups")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([awaiter.future.get_name() for awaiter in asyncio.capture_call_graph(task).awaited_by])
    grouped = [task for task in asyncio.all_tasks() if task.get_name() == "grouped"][0]
    print([awaiter.future.get_name() for awaiter in asyncio.capture_call_graph(grouped).awaited_by])
    await asyncio.wait([gathering, grouping])


asyncio.run(main())
