# One question to every shop at once (fan-out), one list of the answers (fan-in), and a deadline for both.
import asyncio

SHOPS = {
    "north": (0.4, [28, 31]),
    "east": (0.2, [25, 40]),
    "south": (0.3, None),
    "west": (5.0, [22]),
}


async def ask(shop):
    seconds, prices = SHOPS[shop]
    await asyncio.sleep(seconds)
    if prices is None:
        raise ConnectionError("no answer")
    return prices


async def best_prices(deadline):
    prices = []
    questions = [asyncio.create_task(ask(shop), name=shop) for shop in SHOPS]
    try:
        async for question in asyncio.as_completed(questions, timeout=deadline):
            try:
                prices = sorted([*prices, *await question])
                print(f"{question.get_name()} answers, so far {prices}")
            except ConnectionError as error:
                print(f"{question.get_name()}: {error}")
    except TimeoutError:
        late = [question.get_name() for question in questions if not question.done()]
        print(f"not in time: {late}")
    finally:
        for question in questions:
            question.cancel()
        await asyncio.wait(questions)
    return prices


async def main():
    print("best price:", (await best_prices(deadline=1))[0])


asyncio.run(main())
