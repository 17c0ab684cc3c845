import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        loop.run_forever()
    except RuntimeError as error:
        print(error)
    try:
        loop.close()
    except RuntimeError as error:
        print(error)
    other = asyncio.new_event_loop()
    try:
        other.run_forever()
    except RuntimeError as error:
        print(error)
    other.close()


asyncio.run(main())
