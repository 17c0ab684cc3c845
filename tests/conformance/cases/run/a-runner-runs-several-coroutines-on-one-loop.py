import asyncio


loops = []


async def main(name):
    print(name)
    loops.append(asyncio.get_running_loop())


with asyncio.Runner() as runner:
    runner.run(main("first"))
    runner.run(main("second"))
    print(loops[0] is loops[1], loops[0] is runner.get_loop(), loops[0].is_closed())
print(loops[0].is_closed())
