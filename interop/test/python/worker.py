"""A worker of the Python package of 0.11 that uses what such workers have. `--port 0` makes it a process of a runtime."""

import asyncio
import os
import sys

import msgspec
from stepflow_py import Flow
from stepflow_py.worker import StepflowContext, StepflowServer, blob_store
from stepflow_py.worker.exceptions import (
    StepflowComponentError,
    StepflowExecutionError,
    StepflowRuntimeError,
    StepflowValueError,
)

server = StepflowServer()


class Number(msgspec.Struct):
    n: int


@server.component
def double(input: Number) -> Number:
    """Doubles a number."""
    return Number(n=input.n * 2)


@server.component
async def slowly(input: dict) -> dict:
    await asyncio.sleep(input["seconds"])
    return {"slept": input["seconds"]}


@server.component(name="read/{kind}/{*path}")
def read(input: dict, kind: str, path: str) -> dict:
    return {"kind": kind, "path": path}


@server.component
def who(input: dict, context: StepflowContext) -> dict:
    known = {name: getattr(context, name) is not None for name in ("run_id", "flow_id", "step_id")}
    return {**known, "step": context.step_id, "attempt": context.attempt}


@server.component
async def blobs(input: dict, context: StepflowContext) -> dict:
    kept = await context.put_blob(input)
    raw = await blob_store.put_blob_binary(b"\x00\xff", filename="raw.bin")
    return {
        "again": await context.get_blob(kept),
        "same": kept == await context.put_blob(input),
        "raw": list(await blob_store.get_blob_binary(raw)),
    }


@server.component
async def store(input: dict, context: StepflowContext) -> dict:
    return {"blob_id": await context.put_blob(input["data"])}


@server.component
def large(input: dict) -> dict:
    return {"text": "x" * input["size"]}


@server.component
def size(input: dict) -> dict:
    return {"size": len(input["text"])}


@server.component
def exits_once(input: dict) -> dict:
    """Ends the process the first time that it is called with a file."""
    try:
        open(input["file"], "x").close()
    except FileExistsError:
        return {"survived": True}
    os._exit(3)


twice = Flow.from_dict({
    "steps": [{"id": "doubled", "component": "/python/double", "input": {"n": {"$input": "$.n"}}}],
    "output": {"$step": "doubled"},
})
failing = Flow.from_dict({
    "steps": [{"id": "fails", "component": "/python/fails", "input": {"how": "execution"}}],
    "output": {"$step": "fails"},
})


@server.component
async def sub_flow(input: Number, context: StepflowContext) -> dict:
    return await context.evaluate_flow(twice, {"n": input.n})


@server.component
async def sub_flows(input: dict, context: StepflowContext) -> dict:
    results = await context.evaluate_run(twice, [{"n": n} for n in input["ns"]], max_concurrency=2)
    return {"results": results}


@server.component
async def submitted(input: Number, context: StepflowContext) -> dict:
    status = await context.submit_run(twice, [{"n": input.n}])
    ended = await context.get_run(status.runId, wait=True, include_results=True)
    return {"status": str(ended.status), "results": msgspec.to_builtins([item.result for item in ended.results])}


@server.component
async def failing_sub_flow(input: dict, context: StepflowContext) -> dict:
    return await context.evaluate_flow(failing, {})


@server.component
def fails(input: dict) -> dict:
    how = input["how"]
    if how == "component":
        raise StepflowComponentError("as a component")
    if how == "execution":
        raise StepflowExecutionError("while executing")
    if how == "value":
        raise StepflowValueError("for a value")
    if how == "runtime":
        raise StepflowRuntimeError("at run time")
    raise KeyError("by itself")


if __name__ == "__main__":
    port = int(sys.argv[sys.argv.index("--port") + 1]) if "--port" in sys.argv else 0
    asyncio.run(server.run(host="127.0.0.1", port=port))
