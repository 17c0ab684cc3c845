// One question to every shop at once (fan-out), one list of the answers (fan-in), and a deadline for both.
import asyncio from "asyncio";

const SHOPS: Record<string, { seconds: number; prices: number[] | null }> = {
  north: { seconds: 0.4, prices: [28, 31] },
  east: { seconds: 0.2, prices: [25, 40] },
  south: { seconds: 0.3, prices: null },
  west: { seconds: 5.0, prices: [22] },
};

async function ask(shop: string) {
  const { seconds, prices } = SHOPS[shop]!;
  await asyncio.sleep(seconds);
  if (prices === null) throw new ConnectionError("no answer");
  return prices;
}

async function bestPrices({ deadline }: { deadline: number }) {
  let prices: number[] = [];
  const questions = Object.keys(SHOPS).map((shop) => asyncio.createTask(ask(shop), { name: shop }));
  try {
    for await (const question of asyncio.asCompleted(questions, { timeout: deadline })) {
      try {
        prices = sorted([...prices, ...(await question)]);
        print(`${question.getName()} answers, so far ${repr(prices)}`);
      } catch (error) {
        if (!(error instanceof ConnectionError)) throw error;
        print(`${question.getName()}: ${error.message}`);
      }
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    const late = questions.filter((question) => !question.done()).map((question) => question.getName());
    print(`not in time: ${repr(late)}`);
  } finally {
    for (const question of questions) question.cancel();
    await asyncio.wait(questions);
  }
  return prices;
}

async function main() {
  print("best price:", (await bestPrices({ deadline: 1 }))[0]);
}

asyncio.run(main());
