import asyncio


def leaves():
    raise SystemExit(2)


loop = asyncio.new_event_loop()
loop.call_soon(leaves)
loop.call_soon(print, "later")
try:
    loop.run_forever()
except SystemExit as error:
    print(repr(error))
loop.call_soon(lambda: loop.stop())
loop.run_forever()
loop.close()
