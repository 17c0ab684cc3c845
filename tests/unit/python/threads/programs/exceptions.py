"""An exception that leaves a thread is given to threading.excepthook; SystemExit ends the thread silently."""
import sys
import threading


def fail():
    raise ValueError("wrong")


thread = threading.Thread(target=fail)
thread.start()
thread.join()
thread = threading.Thread(target=sys.exit, args=(3,))
thread.start()
thread.join()


def hook(args):
    print("hook:", args.exc_type.__name__, args.exc_value, args.thread.name)


threading.excepthook = hook
thread = threading.Thread(target=fail, name="failing")
thread.start()
thread.join()
print("goes on")
