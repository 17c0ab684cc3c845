# A topic keeps its messages; a condition wakes the subscribers that have read them all.
import asyncio


class Topic:
    def __init__(self):
        self.messages = []
        self.closed = False
        self.changed = asyncio.Condition()

    async def publish(self, message):
        async with self.changed:
            self.messages.append(message)
            self.changed.notify_all()

    async def close(self):
        async with self.changed:
            self.closed = True
            self.changed.notify_all()

    async def read_from(self, position):
        """What stands there and behind, once there is something; nothing when nothing will come any more."""
        async with self.changed:
            await self.changed.wait_for(lambda: self.closed or position < len(self.messages))
            return self.messages[position:]


async def subscribe(topic, name, seconds):
    position = 0
    while messages := await topic.read_from(position):
        position += len(messages)
        print(f"{name} reads {messages}")
        await asyncio.sleep(seconds)
    print(f"{name} has read {position}")


async def main():
    topic = Topic()
    async with asyncio.TaskGroup() as subscribers:
        subscribers.create_task(subscribe(topic, "quick", 0.1))
        subscribers.create_task(subscribe(topic, "slow", 2.5))
        for message in ["rain", "wind", "sun", "snow"]:
            await asyncio.sleep(1)
            await topic.publish(message)
        await topic.close()


asyncio.run(main())
