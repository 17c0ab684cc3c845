import asyncio


async def main():
    return "runs"


runner = asyncio.Runner()
try:
    runner.run("text")
except TypeError as error:
    print(error)
print(runner.run(main()))
runner.close()
