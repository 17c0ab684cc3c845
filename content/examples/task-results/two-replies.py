import asyncio

replies = []


async def ask(city):
    await asyncio.sleep(0)
    replies.append(city)


async def main():
    await asyncio.gather(ask("Oslo"), ask("Rome"))
    print("first Oslo, then Rome:", replies)


if __name__ == "__main__":
    asyncio.run(main())
