# Ctrl-C at 60
import asyncio

async def main():
    await asyncio.Event().wait()

asyncio.run(main())
