import asyncio


async def main():
    try:
        async with asyncio.timeout_at(1) as outer:
            try:
                async with asyncio.timeout_at(1) as inner:
                    await asyncio.sleep(5)
            finally:
                print("inner", inner.expired())
    except TimeoutError:
        print("outer", outer.expired())


asyncio.run(main())
