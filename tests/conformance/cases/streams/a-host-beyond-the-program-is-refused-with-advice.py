import asyncio
import socket


async def main():
    try:
        await asyncio.open_connection("example.com", 80)
    except socket.gaierror as error:
        print(repr(error))
    try:
        await asyncio.open_connection("93.184.215.14", 80)
    except OSError as error:
        print(repr(error))
    try:
        await asyncio.start_server(print, "example.com", 80)
    except OSError as error:
        print(repr(error))
    try:
        await asyncio.start_server(print, "10.0.0.1", 80)
    except OSError as error:
        print(repr(error))


asyncio.run(main())
