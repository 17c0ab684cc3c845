import asyncio


async def ask(server, seconds):
    await asyncio.sleep(seconds)
    return f"{server} answers"


async def main():
    for server, seconds in [("Oslo", 1), ("Rome", 9), ("Bern", 2)]:
        try:
            print(await asyncio.wait_for(ask(server, seconds), 3))
        except TimeoutError:
            print(server, "is late")


if __name__ == "__main__":
    asyncio.run(main())
