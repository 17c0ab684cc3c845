# Ctrl-C at 1, 2
import asyncio

async def main():
    try:
        await asyncio.sleep(60)
    finally:
        print("cleaning up")
        await asyncio.sleep(5)
        print("not reached")

try:
    asyncio.run(main())
except KeyboardInterrupt as interrupt:
    print(repr(interrupt), repr(interrupt.__context__))
