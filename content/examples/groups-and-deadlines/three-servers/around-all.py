import asyncio


async def ask(server, seconds):
    await asyncio.sleep(seconds)
    return f"{server} answers"


async def main():
    try:
        async with asyncio.timeout(3):
            lines = await asyncio.gather(ask("Oslo", 1), ask("Rome", 9), ask("Bern", 2))
            for line in lines:
                print(line)
    except TimeoutError:
        print("Rome is late")


if __name__ == "__main__":
    asyncio.run(main())
