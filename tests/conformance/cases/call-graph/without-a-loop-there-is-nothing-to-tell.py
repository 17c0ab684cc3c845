import asyncio


try:
    asyncio.capture_call_graph()
except RuntimeError as error:
    print(error)
