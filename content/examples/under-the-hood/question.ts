class Ask {
  constructor(readonly question: string) {}

  *__await__() {
    const answer: unknown = yield this.question;
    return answer;
  }
}

async function name() {
  return await new Ask("What is your name?");
}

async function greet() {
  print("Hello,", await name());
}

const coroutine = greet();
const question = coroutine.send(null);
print("asked:", question);
try {
  coroutine.send("Ada");
} catch (error) {
  if (!(error instanceof StopIteration)) throw error;
  print("greet is over");
}
