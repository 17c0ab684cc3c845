import asyncio


async def job():
    return "result"


loop = asyncio.new_event_loop()
future = loop.create_future()
task = loop.create_task(job(), name="named")
print(future.get_loop() is loop, task.get_loop() is loop, task.get_name())
print(loop.run_until_complete(task))
loop.close()
