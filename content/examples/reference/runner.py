import asyncio


async def greet(name):
    await asyncio.sleep(1)
    loop = asyncio.get_running_loop()
    print(f"{loop.time():.1f} hello, {name}")


runner = asyncio.Runner()
runner.run(greet("Ada"))
runner.run(greet("Grace"))
print("the loop is closed:", runner.get_loop().is_closed())
runner.close()
