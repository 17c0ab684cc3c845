import asyncio
import signal


async def fan():
    try:
        await asyncio.sleep(60)
    finally:
        print("the fan is off")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, signal.raise_signal, signal.SIGINT)
    cooling = asyncio.create_task(fan())
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(1)
        print("main is ready")


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("the program ends")
