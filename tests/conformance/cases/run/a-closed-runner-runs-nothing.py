import asyncio


async def main():
    print("never")


runner = asyncio.Runner()
runner.get_loop()
runner.close()
runner.close()
try:
    runner.get_loop()
except RuntimeError as error:
    print(error)
coroutine = main()
try:
    runner.run(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()
