import asyncio
import contextvars

number = contextvars.ContextVar("number")


async def job(value):
    number.set(value)
    for _ in range(3):
        await asyncio.sleep(0)
        print(value, number.get())


async def main():
    await asyncio.gather(job(1), job(2))


asyncio.run(main())
