"""The component of the failover tests on the official Python worker, which ends when its server goes: so in a loop."""

import asyncio
import json
import os

from stepflow_py.worker.context import StepflowContext
from stepflow_py.worker.grpc_worker import run_grpc_worker
from stepflow_py.worker.server import StepflowServer

server = StepflowServer(include_builtins=False)


@server.component(id="add")
async def add(input: dict, context: StepflowContext) -> dict:
    call = {"runId": context.run_id, "stepId": context.step_id}
    with open(os.environ["CALLS_FILE"], "a") as calls:
        calls.write(json.dumps(call) + "\n")
    await asyncio.sleep(input["delayMs"] / 1000)
    return {"sum": input["sum"] + 1, "delayMs": input["delayMs"]}


async def main() -> None:
    while True:
        await run_grpc_worker(
            server,
            os.environ["STEPFLOW_TASKS_URL"],
            os.environ["STEPFLOW_QUEUE_NAME"],
            int(os.environ["STEPFLOW_MAX_CONCURRENT"]),
        )
        await asyncio.sleep(1)


asyncio.run(main())
