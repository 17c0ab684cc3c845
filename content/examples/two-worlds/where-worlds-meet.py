import asyncio


async def fetch():
    await asyncio.sleep(1)
    return "the news"


def later():
    return fetch()


async def count(text):
    return len(text)


async def main():
    news = await later()
    print(news, "has", await count(news), "letters")
    task = asyncio.create_task(later())
    print(await task)


if __name__ == "__main__":
    asyncio.run(main())
