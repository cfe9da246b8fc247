"""The Python worker of bench:interop that pulls: the same component with the Python package of 0.13."""

import asyncio
import os

from stepflow_py.worker import StepflowServer
from stepflow_py.worker.grpc_worker import run_grpc_worker

server = StepflowServer()


@server.component
def noop(input: dict) -> dict:
    return input


asyncio.run(
    run_grpc_worker(
        server,
        tasks_url=os.environ["STEPFLOW_TASKS_URL"],
        queue_name=os.environ["STEPFLOW_QUEUE_NAME"],
        max_concurrent=int(os.environ["STEPFLOW_MAX_CONCURRENT"]),
    )
)
