import asyncio

replies = []


async def ask(city):
    await asyncio.sleep(0)
    replies.append(city)


async def main():
    oslo = asyncio.create_task(ask("Oslo"))
    rome = asyncio.create_task(ask("Rome"))
    await oslo
    await rome
    print("first Oslo, then Rome:", replies)


if __name__ == "__main__":
    asyncio.run(main())
