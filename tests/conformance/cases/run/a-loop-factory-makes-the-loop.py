import asyncio


made = []


def factory():
    loop = asyncio.new_event_loop()
    made.append(loop)
    return loop


async def main():
    print(asyncio.get_running_loop() is made[0])


asyncio.run(main(), loop_factory=factory)
print(len(made), made[0].is_closed())
