import asyncio


loops = []


async def main():
    loops.append(asyncio.get_running_loop())


asyncio.run(main())
asyncio.run(main())
print(loops[0] is loops[1], loops[0].is_closed(), loops[1].is_closed())
