"""The Python worker of bench:interop: the same component with the Python package of 0.11."""

import asyncio

from stepflow_py.worker import StepflowServer

server = StepflowServer()


@server.component
def noop(input: dict) -> dict:
    return input


asyncio.run(server.run(host="127.0.0.1", port=0))
