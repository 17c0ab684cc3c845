import asyncio


async def ask(server, seconds):
    try:
        async with asyncio.timeout(3):
            await asyncio.sleep(seconds)
            return f"{server} answers"
    except TimeoutError:
        return f"{server} is late"


async def main():
    lines = await asyncio.gather(ask("Oslo", 1), ask("Rome", 9), ask("Bern", 2))
    for line in lines:
        print(line)


if __name__ == "__main__":
    asyncio.run(main())
