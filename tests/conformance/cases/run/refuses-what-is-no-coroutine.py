import asyncio


async def main():
    pass


for value in [7, main]:
    try:
        asyncio.run(value)
    except TypeError as error:
        print(error)
