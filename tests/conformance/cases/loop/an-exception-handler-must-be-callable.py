import asyncio


loop = asyncio.new_event_loop()
try:
    loop.set_exception_handler("text")
except TypeError as error:
    print(error)
loop.close()
