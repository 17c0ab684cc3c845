import asyncio


try:
    asyncio.current_task()
except RuntimeError as error:
    print(error)
try:
    asyncio.all_tasks()
except RuntimeError as error:
    print(error)
loop = asyncio.new_event_loop()
print(asyncio.current_task(loop), len(asyncio.all_tasks(loop)))
loop.close()
