import asyncio

print(repr(asyncio.CancelledError()), repr(asyncio.CancelledError("")), repr(asyncio.CancelledError(None)))
