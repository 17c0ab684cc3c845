import asyncio from "asyncio";

try {
  asyncio.currentTask();
} catch (error) {
  print(error);
}
try {
  asyncio.allTasks();
} catch (error) {
  print(error);
}
const loop = asyncio.newEventLoop();
print(asyncio.currentTask(loop), len(asyncio.allTasks(loop)));
loop.close();
