// A topic keeps its messages; a condition wakes the subscribers that have read them all.
import asyncio from "asyncio";

class Topic {
  private readonly messages: string[] = [];
  private readonly changed = new asyncio.Condition();
  private closed = false;

  async publish(message: string) {
    await using held = await this.changed.hold();
    this.messages.push(message);
    this.changed.notifyAll();
  }

  async close() {
    await using held = await this.changed.hold();
    this.closed = true;
    this.changed.notifyAll();
  }

  /** What stands there and behind, once there is something; nothing when nothing will come any more. */
  async readFrom(position: number) {
    await using held = await this.changed.hold();
    await this.changed.waitFor(() => this.closed || position < this.messages.length);
    return this.messages.slice(position);
  }
}

async function subscribe(topic: Topic, name: string, seconds: number) {
  let position = 0;
  let messages: string[];
  while ((messages = await topic.readFrom(position)).length > 0) {
    position += messages.length;
    print(`${name} reads ${repr(messages)}`);
    await asyncio.sleep(seconds);
  }
  print(`${name} has read ${position}`);
}

async function main() {
  const topic = new Topic();
  await using subscribers = new asyncio.TaskGroup();
  subscribers.createTask(subscribe(topic, "quick", 0.1));
  subscribers.createTask(subscribe(topic, "slow", 2.5));
  for (const message of ["rain", "wind", "sun", "snow"]) {
    await asyncio.sleep(1);
    await topic.publish(message);
  }
  await topic.close();
}

asyncio.run(main());
