import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    try:
        await asyncio.wait([])
    except ValueError as error:
        print(error)
    try:
        await asyncio.wait([task], return_when="LATER")
    except ValueError as error:
        print(error)


asyncio.run(main())
