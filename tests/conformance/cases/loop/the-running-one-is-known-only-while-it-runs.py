import asyncio


loops = []


async def main():
    loop = asyncio.get_running_loop()
    loops.append(loop)
    print(loop.is_running(), asyncio.get_event_loop() is loop)


asyncio.run(main())
print(loops[0].is_running())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
