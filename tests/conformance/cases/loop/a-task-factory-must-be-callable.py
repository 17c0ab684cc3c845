import asyncio


loop = asyncio.new_event_loop()
try:
    loop.set_task_factory(1)
except TypeError as error:
    print(error)
loop.close()
