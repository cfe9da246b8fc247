"""Calls a server in every way that the Python client of 0.11 has, and prints what came of each call as JSON by its name."""

import asyncio
import json
import os
import sys
from enum import Enum

from pydantic import BaseModel
from stepflow_py import ApiClient, ComponentApi, Configuration, FlowApi, RunApi, StepflowClient
from stepflow_py.api import ApiException
from stepflow_py.api.api.blob_api import BlobApi
from stepflow_py.api.models.blob_type import BlobType
from stepflow_py.api.models.store_blob_request import StoreBlobRequest
from stepflow_py.worker import FlowBuilder, OnErrorDefault, Value

url = sys.argv[1]
results = {}


def plain(value):
    """A model of the client as JSON; its own `to_dict` fails for errors with data."""
    if hasattr(value, "actual_instance"):
        return plain(value.actual_instance)
    if isinstance(value, BaseModel):
        fields = {field.alias or name: getattr(value, name) for name, field in type(value).model_fields.items()}
        return {name: plain(field) for name, field in fields.items() if field is not None}
    if isinstance(value, dict):
        return {key: plain(field) for key, field in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.value if isinstance(value, Enum) else value


async def note(name, call):
    """Notes what a call answers, or how it fails; answers the answer."""
    try:
        answer = await call
    except ApiException as error:
        results[name] = {"status": error.status, "body": json.loads(error.body)}
        return None
    except Exception as error:
        results[name] = {"exception": type(error).__name__, "message": str(error)}
        return None
    results[name] = plain(answer)
    return answer


def greeting():
    """A flow as the Python package builds it."""
    builder = FlowBuilder(name="greeting")
    builder.set_input_schema({"type": "object", "properties": {"name": {"type": "string"}}})
    builder.set_variables_schema(
        {"type": "object", "properties": {"tone": {"type": "string", "default": "kind", "env_var": "TONE"}}}
    )
    asked = builder.add_step(
        id="asked",
        component="/builtin/create_messages",
        input_data={"user_prompt": Value.input.add_path("name"), "system_instructions": Value.variable("tone")},
    )
    failing = builder.add_step(
        id="failing",
        component="/builtin/get_blob",
        input_data={"blob_id": "none"},
        on_error=OnErrorDefault(action="useDefault", defaultValue={"data": "default"}),
    )
    builder.set_output({"said": asked["messages"][1]["content"], "tone": asked["messages"][0]["content"], "rest": failing["data"]})
    return builder.build()


failure = {
    "name": "failure",
    "steps": [{"id": "broken", "component": "/builtin/get_blob", "input": {"blob_id": "none"}}],
    "output": {"$step": "broken"},
}


async def main():
    low = ApiClient(configuration=Configuration(host=f"{url}/api/v1"))
    flows, runs, blobs, components = FlowApi(low), RunApi(low), BlobApi(low), ComponentApi(low)
    async with StepflowClient.connect(url) as client:
        results["is_healthy"] = await client.is_healthy()
        results["base_url"] = client.base_url == url

        await note("store dry run", client.store_flow(greeting(), dry_run=True))
        stored = await note("store", client.store_flow(greeting()))
        again = await note("store again", client.store_flow(greeting()))
        results["same flow, same id"] = again.flow_id == stored.flow_id
        flow_id = stored.flow_id
        await note("get flow", flows.get_flow(flow_id))
        await note("get flow variables", flows.get_flow_variables(flow_id))

        ran = await note("run", client.run(flow_id, {"name": "Ada"}))
        await note("run several", client.run(flow_id, [{"name": "Ada"}, {"name": "Alan"}], max_concurrency=1))
        await note("run with variables", client.run(flow_id, {"name": "Ada"}, variables={"tone": "stern"}))
        os.environ["TONE"] = "loud"
        await note(
            "run with variables of the environment",
            client.run(flow_id, {"name": "Ada"}, populate_variables_from_env=True),
        )
        await note("run with a short wait", client.run(flow_id, {"name": "Ada"}, wait_timeout=60))

        submitted = await note("submit", client.submit(flow_id, [{"name": "Ada"}, {"name": "Alan"}]))
        await note("get run and wait", client.get_run(submitted.run_id, wait=True, wait_timeout=60))
        await note("get run items", client.get_run_items(submitted.run_id))
        await note("get run steps", runs.get_run_steps(submitted.run_id))
        await note("get run steps of an item", runs.get_run_steps(submitted.run_id, item_index=1))
        await note("get run flow", runs.get_run_flow(submitted.run_id))
        await note("list runs", runs.list_runs(flow_name="greeting", limit=2))
        await note("list completed runs", runs.list_runs(status="completed", roots_only=True, limit=1))
        await note("cancel what has ended", runs.cancel_run(submitted.run_id))
        await note("delete run", runs.delete_run(ran.run_id))

        broken = await note("store failing", client.store_flow(failure))
        failed = await note("run failing", client.run(broken.flow_id, {}))
        await note("get failed run", client.get_run(failed.run_id))
        await note("get failed run items", client.get_run_items(failed.run_id))

        blob = await note("store blob", blobs.store_blob(StoreBlobRequest(data={"a": [1, "é"]}, blobType=BlobType.DATA)))
        await note("get blob", blobs.get_blob(blob.blob_id))
        await note("get missing blob", blobs.get_blob("0" * 64))
        await note("list components", components.list_components(include_schemas=False))
        await note("list components with schemas", components.list_components(include_schemas=True))

        await note("run missing flow", client.run("0" * 64, {}))
        await note("get missing run", client.get_run("01900000-0000-7000-8000-000000000000"))
        await note("get missing flow", flows.get_flow("0" * 64))
        await note("store invalid flow", client.store_flow({"output": {"$step": "nowhere"}}))
        await note("delete flow", flows.delete_flow(flow_id))
    await low.close()
    print(json.dumps(results, default=str))


asyncio.run(main())
