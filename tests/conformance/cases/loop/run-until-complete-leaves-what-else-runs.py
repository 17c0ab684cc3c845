import asyncio


async def ticks():
    for number in range(3):
        await asyncio.sleep(1)
        print("tick", number)


loop = asyncio.new_event_loop()
task = loop.create_task(ticks())
loop.run_until_complete(asyncio.sleep(1.5))
print("between")
loop.run_until_complete(task)
loop.close()
