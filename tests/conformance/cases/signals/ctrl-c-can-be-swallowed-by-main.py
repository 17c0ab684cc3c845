# Ctrl-C at 1
import asyncio

async def main():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        return asyncio.current_task().cancelling()

print(asyncio.run(main()))
