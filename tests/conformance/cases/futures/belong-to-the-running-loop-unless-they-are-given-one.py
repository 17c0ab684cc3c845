import asyncio


async def main():
    future = asyncio.Future()
    print(future.get_loop() is asyncio.get_running_loop())


asyncio.run(main())
loop = asyncio.new_event_loop()
print(asyncio.Future(loop=loop).get_loop() is loop)
loop.close()
