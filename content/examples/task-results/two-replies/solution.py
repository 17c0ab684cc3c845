import asyncio


async def ask(city):
    await asyncio.sleep(0)
    return city


async def main():
    replies = await asyncio.gather(ask("Oslo"), ask("Rome"))
    print("first Oslo, then Rome:", replies)


if __name__ == "__main__":
    asyncio.run(main())
