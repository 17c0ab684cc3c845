class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        return answer


async def name():
    return await Ask("What is your name?")


async def greet():
    print("Hello,", await name())


coroutine = greet()
question = coroutine.send(None)
print("asked:", question)
try:
    coroutine.send("Ada")
except StopIteration:
    print("greet is over")
