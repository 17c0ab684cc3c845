import asyncio


async def fetch(what):
    print("ask for", what)
    await asyncio.sleep(1)
    return what + " is here"


def report():
    print("report begins")
    print(asyncio.run(fetch("the news")))
    print(asyncio.run(fetch("the weather")))
    print("report ends")


if __name__ == "__main__":
    report()
