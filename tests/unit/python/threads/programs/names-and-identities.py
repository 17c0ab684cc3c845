"""A thread has a name and an identity, and is the current thread where it runs."""
import threading
import time


def look():
    me = threading.current_thread()
    print(me.name, me is threading.main_thread(), me.ident == threading.get_ident(), me.daemon)
    time.sleep(0.1)


def other():
    look()


thread = threading.Thread(target=look)
print(thread.name, thread.ident, thread.is_alive(), repr(thread))
thread.start()
named = threading.Thread(target=other, name="mine", daemon=True)
named.start()
second = threading.Thread(target=other)
second.start()
print([each.name for each in threading.enumerate()], threading.active_count())
print(len({each.ident for each in threading.enumerate()}), isinstance(thread.native_id, int))
thread.join(), named.join(), second.join()
print([each.name for each in threading.enumerate()], thread.is_alive(), repr(thread).split(" ")[:2])
for call in (thread.start, threading.current_thread().join, threading.Thread(target=look).join):
    try:
        call()
    except RuntimeError as error:
        print(error)
thread.name = 7
print(repr(thread.name), threading.main_thread().name)
