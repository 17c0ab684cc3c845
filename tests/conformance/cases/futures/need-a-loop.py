import asyncio


try:
    asyncio.Future()
except RuntimeError as error:
    print(str(error)[:34])
