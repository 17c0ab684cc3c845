import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as scope:
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                try:
                    scope.reschedule(9)
                except RuntimeError as error:
                    print(error)
                raise
    except TimeoutError as error:
        print(repr(error))


asyncio.run(main())
