"""Errors have the numbers of Linux, those of files too"""
import errno
import os

for call in (
    lambda: open("/no/such/file"),
    lambda: os.mkdir("/tmp"),
    lambda: os.close(77),
    lambda: os.rmdir("/"),
    lambda: os.listdir("/no-such-folder"),
    lambda: open("/tmp", "w"),
):
    try:
        call()
    except OSError as error:
        print(type(error).__name__, error.errno, error.errno == getattr(errno, errno.errorcode[error.errno]), error)
for number in (errno.ECONNREFUSED, errno.ENOENT, errno.EACCES, errno.ENOTDIR, errno.EEXIST, errno.EAGAIN, errno.ETIMEDOUT):
    print(number, os.strerror(number), type(OSError(number, "text")).__name__)
try:
    raise OSError(errno.ENOENT, "gone", "file.txt")
except FileNotFoundError as error:
    print(error)
