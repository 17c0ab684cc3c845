import asyncio


async def main():
    loop = asyncio.get_running_loop()
    soon = loop.call_soon(print, "soon")
    alarm = loop.call_later(1, print, "the alarm rings")
    snooze = loop.call_later(2, print, "the alarm rings again")
    print("in", f"{alarm.when() - loop.time():.1f}", "s")
    snooze.cancel()
    await asyncio.sleep(3)
    print(soon.cancelled(), alarm.cancelled(), snooze.cancelled())


asyncio.run(main())
