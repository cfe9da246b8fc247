// Generated from schemas/openapi.json. Do not edit: change the contract and generate again.
// Contract SHA-256: 65f5e09a5ef1a5c1ef6c9dfe2579c3ac1063d80d3906cbc675071eb640c5a8fa

import type { JsonObject } from "@stepflow/core";

export const openapi: JsonObject = {
  openapi: "3.1.0",
  info: {
    title: "Stepflow API",
    description:
      "REST API of a Stepflow server. This contract describes generation 0.11.1 as its servers publish it. Every object that is added here, because servers answer it though the published contract is silent or because it belongs to this project or to a gateway in front, carries `x-stepflow-extension: true`; dropping all objects with that marker leaves the structure of the generation. Headers that belong to one media type stand in `x-stepflow-headers` of that media type, in the form of OpenAPI header objects.\n\nKeys are camelCase except where a description says otherwise, unknown request fields are ignored, and timestamps are RFC 3339 in UTC. A 0.11 orchestrator has no authentication, limits every request body to 2 MiB (2097152 bytes), and sends its JSON error bodies as `text/plain`.",
    license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    version: "0.11.1",
  },
  servers: [
    { url: "http://localhost:7840/api/v1", description: "An orchestrator of the 0.11 generation at its default port." },
    {
      "x-stepflow-extension": true,
      url: "http://localhost:7837/api/v1",
      description: "A `stepflow serve` of this project at its default port, which is also the default of its client.",
    },
  ],
  paths: {
    "/health": {
      get: {
        tags: ["Health"],
        operationId: "healthCheck",
        summary: "Check that the server is up",
        description: "Answers as soon as the server listens; it does not look at plugins or storage.",
        parameters: [
          {
            in: "query",
            name: "error",
            description:
              "Test hook that makes the server answer with an error: `not_found`, `stack` and `bad_request` give 404, anything else 500. Absent or null gives the normal answer.",
            schema: { type: ["string", "null"] },
            style: "form",
          },
        ],
        responses: {
          "200": {
            description: "The server is up.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/HealthResponse" } } },
          },
          "400": {
            description:
              "Declared for the test hook. A 0.11 orchestrator never sends it; `error=bad_request` yields 404.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            "x-stepflow-extension": true,
            description: "Sent for the test hook `error=not_found`, `error=stack` or `error=bad_request`.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description: "Sent for any other value of the test hook `error`.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/blobs": {
      post: {
        tags: ["Blob"],
        operationId: "storeBlob",
        summary: "Store a blob",
        description:
          "Stores JSON or bytes and returns their id. The content type decides: a body of type `application/octet-stream` is stored as it is with type `binary`, and any other body is read as JSON. Storing equal bytes again gives the same id.",
        requestBody: {
          description: "The blob, as JSON or as bytes.",
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/StoreBlobRequest" } },
            "application/octet-stream": {
              schema: { type: "string", format: "binary", description: "The bytes to store, as they are." },
              "x-stepflow-headers": {
                "x-stepflow-extension": true,
                "X-Blob-Filename": {
                  description: "Optional request header: file name to record with the blob. Absent means none.",
                  required: false,
                  schema: { type: "string" },
                },
              },
            },
          },
          required: true,
        },
        responses: {
          "200": {
            description: "The blob is stored.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/StoreBlobResponse" } } },
          },
          "400": {
            description: "The body is not valid JSON, lacks `data`, or names an unknown `blobType`.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "413": {
            "x-stepflow-extension": true,
            description: "The body is too large. A 0.11 orchestrator accepts at most 2 MiB (2097152 bytes).",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "415": {
            "x-stepflow-extension": true,
            description: "The content type cannot be read. Any that can is taken.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/blobs/{blob_id}": {
      get: {
        tags: ["Blob"],
        operationId: "getBlob",
        summary: "Read a blob",
        description:
          "Answers with JSON, or with the bytes when the `Accept` header contains `application/octet-stream`. Ask for bytes unless you know that the blob holds JSON.",
        parameters: [
          {
            in: "path",
            name: "blob_id",
            description:
              "Id of the blob, 64 hexadecimal digits. It is not checked for form: what does not exist is simply not found.",
            required: true,
            schema: { $ref: "#/components/schemas/BlobId" },
            style: "simple",
          },
        ],
        responses: {
          "200": {
            description: "The blob, in the form that the `Accept` header asks for.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/GetBlobResponse" } },
              "application/octet-stream": {
                "x-stepflow-extension": true,
                schema: {
                  description: "The stored bytes; for blobs of type `data` and `flow` the bytes of their JSON text.",
                  type: "string",
                  format: "binary",
                },
                "x-stepflow-headers": {
                  "x-blob-type": {
                    description:
                      "Type recorded with the blob. A browser cannot read it across origins from a 0.11 orchestrator, which exposes no headers.",
                    required: true,
                    schema: { $ref: "#/components/schemas/BlobType" },
                  },
                  "content-disposition": {
                    description:
                      '`attachment; filename="..."`, present only when a file name is recorded with the blob; in the name `"` is written as `\\"`, and line breaks as `_`.',
                    required: false,
                    schema: { type: "string" },
                  },
                },
              },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            description: "No blob has this id.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The blob was asked for as JSON but does not hold JSON, as is typical for binary blobs, or storage failed.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/components": {
      get: {
        tags: ["Component"],
        operationId: "listComponents",
        summary: "List components",
        description:
          "Asks every plugin for its components. When one plugin cannot answer, the whole request fails with 500.",
        parameters: [
          {
            in: "query",
            name: "includeSchemas",
            description: "Whether input and output schemas are included. The default is true.",
            schema: { type: "boolean", default: true },
            style: "form",
          },
        ],
        responses: {
          "200": {
            description: "The components.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/ListComponentsResponse" } } },
          },
          "400": {
            description: "The query cannot be read.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description: "A plugin could not list its components.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/runs": {
      get: {
        tags: ["Run"],
        operationId: "listRuns",
        summary: "List runs",
        description:
          "Lists runs newest first, sub-runs included unless filtered out. Filters combine; a filter that is absent or null does not restrict.",
        parameters: [
          {
            in: "query",
            name: "status",
            description: "Only runs in this state.",
            schema: { oneOf: [{ $ref: "#/components/schemas/ExecutionStatus" }, { type: "null" }] },
            style: "form",
          },
          {
            in: "query",
            name: "flowName",
            description: "Only runs of flows with exactly this name.",
            schema: { type: ["string", "null"] },
            style: "form",
          },
          {
            in: "query",
            name: "rootRunId",
            description: "Only runs of the tree below this run, the root itself included.",
            schema: { type: ["string", "null"], format: "uuid" },
            style: "form",
          },
          {
            in: "query",
            name: "parentRunId",
            description: "Only runs that this run started directly.",
            schema: { type: ["string", "null"], format: "uuid" },
            style: "form",
          },
          {
            in: "query",
            name: "rootsOnly",
            description: "With true, only root runs. False, null or absent does not restrict.",
            schema: { type: ["boolean", "null"] },
            style: "form",
          },
          {
            in: "query",
            name: "maxDepth",
            description: "Greatest depth below the root. A 0.11 orchestrator accepts and ignores it.",
            schema: { type: ["integer", "null"], format: "uint32", minimum: 0 },
            style: "form",
          },
          {
            in: "query",
            name: "limit",
            description: "Most runs to return. Absent or null means all: there is no default limit.",
            schema: { type: ["integer", "null"], format: "uint", minimum: 0 },
            style: "form",
          },
          {
            in: "query",
            name: "offset",
            description:
              "Number of runs to skip. Absent or null means 0. A 0.11 orchestrator on SQLite ignores it without `limit`.",
            schema: { type: ["integer", "null"], format: "uint", minimum: 0 },
            style: "form",
          },
          {
            "x-stepflow-extension": true,
            in: "query",
            name: "after",
            description:
              "Only runs that come behind the run with this id in the list: hand back `next` of the page before. Unlike `offset` it neither repeats nor leaves out a run when others begin meanwhile.",
            schema: { type: ["string", "null"], format: "uuid" },
            style: "form",
          },
        ],
        responses: {
          "200": {
            description: "The runs that match.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/ListRunsResponse" } } },
          },
          "400": {
            description: "The query cannot be read, for example because of an unknown state or an empty `limit`.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
      post: {
        tags: ["Run"],
        operationId: "createRun",
        summary: "Start a run",
        description:
          "Starts a run of a stored flow with one item per input. Without `wait` it answers 202 at once, with `wait` 200 after the end or the time-out. A flow that fails is no HTTP error: look at `status` and at the result of each item.",
        requestBody: {
          description: "The run to start.",
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/CreateRunRequest" },
              "x-stepflow-headers": {
                "x-stepflow-extension": true,
                "Idempotency-Key": {
                  description:
                    "Optional request header: makes starting a run safe to repeat. The same key always answers the run that it was used for first. Absent means that every request starts a run.",
                  required: false,
                  schema: { type: "string" },
                },
              },
            },
          },
          required: true,
        },
        responses: {
          "200": {
            description:
              "The wait is over. After a time-out the state is still `running` and unfinished items have no `result`; continue with `GET /runs/{run_id}?wait=true`.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/CreateRunResponse" } } },
          },
          "202": {
            description:
              "The run has started; `wait` was not set. There are no results, and the state is usually `running` but can already be final.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/CreateRunResponse" } } },
          },
          "400": {
            description:
              "The body is not JSON, the overrides cannot be applied, or the flow has fatal findings. In the last two cases a 0.11 orchestrator has already recorded a run, which stays listed as `failed`.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            description: "No flow has the id `flowId`.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "409": {
            "x-stepflow-extension": true,
            description: "The `Idempotency-Key` was used before, for another flow or other inputs.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "413": {
            "x-stepflow-extension": true,
            description: "The body is too large. A 0.11 orchestrator accepts at most 2 MiB (2097152 bytes).",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "415": {
            "x-stepflow-extension": true,
            description: "The content type is not `application/json` or `application/*+json`.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "422": {
            "x-stepflow-extension": true,
            description:
              "The body is JSON but not a run request, for example without `flowId`, with an `input` that is no list, or with `overrides` that lack `steps`.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/runs/{run_id}": {
      get: {
        tags: ["Run"],
        operationId: "getRun",
        summary: "Read a run",
        description:
          "Answers with the state of a run and of its items, without results; read those from `GET /runs/{run_id}/items`. While a root run is active, a 0.11 orchestrator shows no progress inside it.",
        parameters: [
          {
            in: "path",
            name: "run_id",
            description: "Id of the run, a UUID. Text that is no UUID is answered with 400.",
            required: true,
            schema: { type: "string", format: "uuid" },
            style: "simple",
          },
          {
            in: "query",
            name: "wait",
            description:
              "With true, the answer comes after the run has ended or `timeoutSecs` has passed. False, null or absent answers at once.",
            schema: { type: ["boolean", "null"], default: null },
            style: "form",
          },
          {
            in: "query",
            name: "timeoutSecs",
            description:
              "Longest time to wait, in seconds. Absent or null means 300. When it passes, the answer is the current state with 200. Only used with `wait`.",
            schema: { type: ["integer", "null"], format: "uint64", minimum: 0, default: null },
            style: "form",
          },
        ],
        responses: {
          "200": {
            description: "The run as it stands.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/RunDetails" } } },
          },
          "400": {
            "x-stepflow-extension": true,
            description: "The run id is not a UUID, or the query cannot be read.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            description: "No run has this id. With `wait=true` a 0.11 orchestrator answers 500 instead.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available. A 0.11 orchestrator also answers so when `wait=true` is asked for an unknown run.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
      delete: {
        tags: ["Run"],
        operationId: "deleteRun",
        summary: "Delete a run",
        description: "Meant to remove a finished run. A 0.11 orchestrator answers 200 and removes nothing.",
        parameters: [
          {
            in: "path",
            name: "run_id",
            description: "Id of the run, a UUID. Text that is no UUID is answered with 400.",
            required: true,
            schema: { type: "string", format: "uuid" },
            style: "simple",
          },
        ],
        responses: {
          "200": {
            description: "The request is accepted; the body is empty. On a 0.11 orchestrator the run is still there.",
          },
          "400": {
            "x-stepflow-extension": true,
            description: "The run id is not a UUID.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            description: "No run has this id.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "409": {
            description: "The run is still running or paused.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/runs/{run_id}/items": {
      get: {
        tags: ["Run"],
        operationId: "getRunItems",
        summary: "Read the items of a run",
        description:
          "Answers with the state and result of every item. A 0.11 orchestrator has results only once all items of the root run are done.",
        parameters: [
          {
            in: "path",
            name: "run_id",
            description: "Id of the run, a UUID. Text that is no UUID is answered with 400.",
            required: true,
            schema: { type: "string", format: "uuid" },
            style: "simple",
          },
        ],
        responses: {
          "200": {
            description: "The items.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/ListItemsResponse" } } },
          },
          "400": {
            "x-stepflow-extension": true,
            description: "The run id is not a UUID.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            description: "No run has this id.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/runs/{run_id}/flow": {
      get: {
        tags: ["Run"],
        operationId: "getRunFlow",
        summary: "Read the flow of a run",
        description: "Answers with the flow that the run executes, as stored and without overrides.",
        parameters: [
          {
            in: "path",
            name: "run_id",
            description: "Id of the run, a UUID. Text that is no UUID is answered with 400.",
            required: true,
            schema: { type: "string", format: "uuid" },
            style: "simple",
          },
        ],
        responses: {
          "200": {
            description: "The flow.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/RunFlowResponse" } } },
          },
          "400": {
            "x-stepflow-extension": true,
            description: "The run id is not a UUID.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            description:
              "No run has this id, or its flow is not stored: a 0.11 orchestrator never stores flows given inline to `map` and `iterate`.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/runs/{run_id}/steps": {
      get: {
        tags: ["Run"],
        operationId: "getRunSteps",
        summary: "Read the steps of a run",
        description:
          "Answers with the state of every step of the flow. A 0.11 orchestrator records step states only when all items of the root run are done, and never returns step results.",
        parameters: [
          {
            in: "path",
            name: "run_id",
            description: "Id of the run, a UUID. Text that is no UUID is answered with 400.",
            required: true,
            schema: { type: "string", format: "uuid" },
            style: "simple",
          },
          {
            in: "query",
            name: "itemIndex",
            description:
              "Item to look at, counted from 0. Absent or null combines all items, the worst state first. An index that the run does not have is answered with 400.",
            schema: { type: ["integer", "null"], format: "uint", minimum: 0, default: null },
            style: "form",
          },
        ],
        responses: {
          "200": {
            description: "The steps.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/ListStepRunsResponse" } } },
          },
          "400": {
            "x-stepflow-extension": true,
            description: "The run id is not a UUID, the query cannot be read, or the run has no item `itemIndex`.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            description: "No run has this id.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/runs/{run_id}/cancel": {
      post: {
        tags: ["Run"],
        operationId: "cancelRun",
        summary: "Cancel a run",
        description:
          "Asks for the end of a running or paused run and releases those who wait for it. A 0.11 orchestrator only changes the recorded state: the work goes on, and its end overwrites the state with `completed` or `failed`.",
        parameters: [
          {
            in: "path",
            name: "run_id",
            description: "Id of the run, a UUID. Text that is no UUID is answered with 400.",
            required: true,
            schema: { type: "string", format: "uuid" },
            style: "simple",
          },
        ],
        responses: {
          "200": {
            description: "The run after the request.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/RunSummary" } } },
          },
          "400": {
            "x-stepflow-extension": true,
            description: "The run id is not a UUID.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            description: "No run has this id.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "409": {
            description: "The run has already ended.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/flows": {
      post: {
        tags: ["Flow"],
        operationId: "storeFlow",
        summary: "Validate and store a flow",
        description:
          "Validates a flow and, unless it has fatal findings or `dryRun` is set, stores it under an id computed from its content. Storing the same flow again changes nothing. Findings do not make the request fail: look at `stored`.",
        requestBody: {
          description: "The flow to store.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/StoreFlowRequest" } } },
          required: true,
        },
        responses: {
          "200": {
            description: "The flow was validated; `stored` tells whether it was stored.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/StoreFlowResponse" } } },
          },
          "400": {
            description: "The body is not valid JSON.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "413": {
            "x-stepflow-extension": true,
            description: "The body is too large. A 0.11 orchestrator accepts at most 2 MiB (2097152 bytes).",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "415": {
            "x-stepflow-extension": true,
            description: "The content type is not `application/json` or `application/*+json`.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "422": {
            "x-stepflow-extension": true,
            description:
              "The body is JSON but not a flow request, for example without `flow`, with `dryRun: null`, or with a malformed expression or `onError`.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/flows/{flow_id}": {
      get: {
        tags: ["Flow"],
        operationId: "getFlow",
        summary: "Read a flow",
        description: "Answers with a stored flow in its canonical form.",
        parameters: [
          {
            in: "path",
            name: "flow_id",
            description:
              "Id of the flow, 64 hexadecimal digits. It is not checked for form: what does not exist is simply not found.",
            required: true,
            schema: { $ref: "#/components/schemas/BlobId" },
            style: "simple",
          },
        ],
        responses: {
          "200": {
            description: "The flow.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/FlowResponse" } } },
          },
          "400": {
            "x-stepflow-extension": true,
            description: "The id belongs to a blob that is not a flow.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            description: "No flow has this id.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
      delete: {
        tags: ["Flow"],
        operationId: "deleteFlow",
        summary: "Delete a flow",
        description: "Meant to remove a flow. A 0.11 orchestrator answers 200 for any id and removes nothing.",
        parameters: [
          {
            in: "path",
            name: "flow_id",
            description:
              "Id of the flow, 64 hexadecimal digits. It is not checked for form: what does not exist is simply not found.",
            required: true,
            schema: { $ref: "#/components/schemas/BlobId" },
            style: "simple",
          },
        ],
        responses: {
          "200": {
            description: "The request is accepted; the body is empty. On a 0.11 orchestrator the flow is still there.",
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            description: "No flow has this id. A 0.11 orchestrator never answers so.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/flows/{flow_id}/variables": {
      get: {
        tags: ["Flow"],
        operationId: "getFlowVariables",
        summary: "Read the variables of a flow",
        description:
          "Answers with the schema of the variables that a flow declares, and with the environment variables that may fill them.",
        parameters: [
          {
            in: "path",
            name: "flow_id",
            description:
              "Id of the flow, 64 hexadecimal digits. It is not checked for form: what does not exist is simply not found.",
            required: true,
            schema: { $ref: "#/components/schemas/BlobId" },
            style: "simple",
          },
        ],
        responses: {
          "200": {
            description: "The variables.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/FlowVariablesResponse" } } },
          },
          "400": {
            "x-stepflow-extension": true,
            description: "The id belongs to a blob that is not a flow.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            description: "No flow has this id.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { "x-stepflow-extension": true, schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/runs/{run_id}/events": {
      "x-stepflow-extension": true,
      get: {
        tags: ["Run"],
        operationId: "getRunEvents",
        summary: "Follow a run",
        description:
          "Answers with the events of a run as server-sent events: first those that have happened, then each as it happens, until the one that ends the run. The data of each is a `RunEvent` as JSON on one line, its `id` the event's cursor and its name the event's `type`. Comments keep a silent stream open. A reader that was cut off goes on with the header `Last-Event-ID`, as browsers do by themselves, or with `since`.",
        parameters: [
          {
            in: "path",
            name: "run_id",
            description: "Id of the run, a UUID. Text that is no UUID is answered with 400.",
            required: true,
            schema: { type: "string", format: "uuid" },
            style: "simple",
          },
          {
            in: "query",
            name: "since",
            description:
              "Cursor of the last event that was seen; reading goes on after it. It wins over the header `Last-Event-ID`. Absent means from the first event.",
            schema: { type: ["string", "null"] },
            style: "form",
          },
          {
            in: "query",
            name: "includeSubRuns",
            description: "With true, events of the runs below this one as well.",
            schema: { type: ["boolean", "null"] },
            style: "form",
          },
          {
            in: "query",
            name: "includeResults",
            description: "With true, results of steps and items travel with their events.",
            schema: { type: ["boolean", "null"] },
            style: "form",
          },
        ],
        responses: {
          "200": {
            description: "The events. The stream ends after `run_completed` of this run.",
            content: {
              "text/event-stream": {
                schema: { description: "Server-sent events; see `RunEvent` for the data of each.", type: "string" },
                "x-stepflow-headers": {
                  "x-stepflow-extension": true,
                  "Last-Event-ID": {
                    description: "Optional request header: like `since`.",
                    required: false,
                    schema: { type: "string" },
                  },
                },
              },
            },
          },
          "400": {
            description: "The run id is not a UUID, or the query or the cursor cannot be read.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            description: "No run has this id.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/runs/{run_id}/steps/{step_id}": {
      "x-stepflow-extension": true,
      get: {
        tags: ["Run"],
        operationId: "getRunStep",
        summary: "Read a step of a run",
        description: "Answers with one step of one item as it stands, with its result.",
        parameters: [
          {
            in: "path",
            name: "run_id",
            description: "Id of the run, a UUID. Text that is no UUID is answered with 400.",
            required: true,
            schema: { type: "string", format: "uuid" },
            style: "simple",
          },
          {
            in: "path",
            name: "step_id",
            description: "Id of the step in its flow.",
            required: true,
            schema: { type: "string" },
            style: "simple",
          },
          {
            in: "query",
            name: "itemIndex",
            description:
              "Item to look at, counted from 0. Needed when the run has several items. An index that the run does not have is answered with 404.",
            schema: { type: ["integer", "null"], format: "uint", minimum: 0 },
            style: "form",
          },
        ],
        responses: {
          "200": {
            description: "The step.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/RunStepDetails" } } },
          },
          "400": {
            description:
              "The run id is not a UUID, the query cannot be read, or the run has several items and `itemIndex` is absent.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            description: "No run has this id, or it has no such step or item.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/runs/{run_id}/pause": {
      "x-stepflow-extension": true,
      post: {
        tags: ["Run"],
        operationId: "pauseRun",
        summary: "Pause a run",
        description:
          "Begins no more steps until the run is resumed; what executes goes on. Holds the whole tree of runs that the run belongs to.",
        parameters: [
          {
            in: "path",
            name: "run_id",
            description: "Id of the run, a UUID. Text that is no UUID is answered with 400.",
            required: true,
            schema: { type: "string", format: "uuid" },
            style: "simple",
          },
        ],
        responses: {
          "200": {
            description: "The run as it stands now.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/RunSummary" } } },
          },
          "400": {
            description: "The run id is not a UUID, or the query cannot be read.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            description: "No run has this id.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "409": {
            description: "The run has ended.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/runs/{run_id}/resume": {
      "x-stepflow-extension": true,
      post: {
        tags: ["Run"],
        operationId: "resumeRun",
        summary: "Resume a run",
        description: "Lets a paused run go on. Does nothing to one that runs.",
        parameters: [
          {
            in: "path",
            name: "run_id",
            description: "Id of the run, a UUID. Text that is no UUID is answered with 400.",
            required: true,
            schema: { type: "string", format: "uuid" },
            style: "simple",
          },
        ],
        responses: {
          "200": {
            description: "The run as it stands now.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/RunSummary" } } },
          },
          "400": {
            description: "The run id is not a UUID, or the query cannot be read.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "404": {
            description: "No run has this id.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "409": {
            description: "The run has ended.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/metrics": {
      "x-stepflow-extension": true,
      get: {
        tags: ["Server"],
        operationId: "getMetrics",
        summary: "Read the server's metrics",
        description:
          "Counts the requests that were answered, by operation and status, and those under way, in the text format of Prometheus.",
        responses: {
          "200": {
            description: "The metrics.",
            content: {
              "text/plain": { schema: { description: "Metrics in the text format of Prometheus.", type: "string" } },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/openapi.json": {
      "x-stepflow-extension": true,
      get: {
        tags: ["Server"],
        operationId: "getContract",
        summary: "Read this contract",
        description: "Answers with the contract that the server follows: this document, with the server's own address.",
        responses: {
          "200": {
            description: "An OpenAPI 3.1 document.",
            content: {
              "application/json": {
                schema: { description: "An OpenAPI 3.1 document.", type: "object", additionalProperties: true },
              },
            },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
    "/docs": {
      "x-stepflow-extension": true,
      get: {
        tags: ["Server"],
        operationId: "getDocs",
        summary: "Read about this API",
        description: "Answers with this contract as a page for people. It loads nothing from elsewhere.",
        responses: {
          "200": {
            description: "The page.",
            content: { "text/html": { schema: { description: "An HTML page.", type: "string" } } },
          },
          "401": {
            "x-stepflow-extension": true,
            description:
              "The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so.",
            headers: {
              "WWW-Authenticate": {
                description: "Authentication scheme that the server expects.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "403": {
            "x-stepflow-extension": true,
            description:
              "The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "429": {
            "x-stepflow-extension": true,
            description:
              "Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "500": {
            "x-stepflow-extension": true,
            description:
              "The server failed while it handled the request, for example because its storage is not available.",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
          "503": {
            "x-stepflow-extension": true,
            description: "The server, or one behind a gateway, is starting, stopping or overloaded. Try again later.",
            headers: {
              "Retry-After": {
                description: "Time to wait before the next attempt, as a number of seconds or as an HTTP date.",
                schema: { type: "string" },
              },
            },
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ErrorResponse" } },
              "text/plain": { schema: { $ref: "#/components/schemas/ErrorText" } },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      OnErrorRetry: {
        title: "OnErrorRetry",
        description:
          "Run the step again when its component reports an error in the range -32199 to -32100. Other component errors are never retried, and transport errors (-32399 to -32300) have a budget of their own in the configuration.",
        type: "object",
        properties: {
          maxRetries: {
            description:
              "How many times the step is repeated after its first attempt. Absent or null means 3, so at most 4 attempts. The delay between attempts comes from `retry.backoff` of the configuration.",
            type: ["integer", "null"],
            format: "uint32",
            minimum: 0,
          },
          action: { description: "Always `retry` in this form.", type: "string", const: "retry", default: "retry" },
        },
        required: ["action"],
      },
      HealthResponse: {
        description: "Answer of the health check.",
        type: "object",
        properties: {
          status: { description: "`healthy` when the server answers at all.", type: "string" },
          timestamp: {
            description:
              "Time on the server as an RFC 3339 timestamp in UTC. A 0.11 orchestrator writes the offset as `+00:00` here and as `Z` everywhere else.",
            type: "string",
          },
          version: { description: "Version of the server, for example `0.11.1`.", type: "string" },
          server: {
            "x-stepflow-extension": true,
            description:
              "Which program serves: `stepflow-typescript` for that of this project, which answers what is marked as its own here. Absent from official servers.",
            type: "string",
          },
        },
        required: ["status", "timestamp", "version"],
      },
      ErrorResponse: {
        description:
          "Body of an error. A 0.11 orchestrator sends this JSON with content type `text/plain`, and sends a bare sentence when it cannot read the request at all; try to parse every error body and fall back to its text.",
        type: "object",
        properties: {
          code: {
            description: "The HTTP status, repeated.",
            type: "integer",
            format: "uint16",
            minimum: 0,
            maximum: 65535,
          },
          message: { description: "What went wrong, for people.", type: "string" },
          stack: {
            description: "Causes, the outermost first. Absent when there are none to tell.",
            type: "array",
            items: { $ref: "#/components/schemas/ErrorStackEntry" },
          },
        },
        required: ["code", "message"],
      },
      ErrorStackEntry: {
        description: "One level in the chain of causes of an error.",
        type: "object",
        properties: {
          error: { description: "What went wrong at this level.", type: "string" },
          attachments: {
            description: "Further notes on this level. Absent when there are none.",
            type: "array",
            items: { type: "string" },
          },
          backtrace: {
            description: "Stack trace of the server at this level, for debugging. Absent or null when none was taken.",
            type: ["string", "null"],
          },
        },
        required: ["error"],
      },
      StoreBlobResponse: {
        description: "Answer to storing a blob.",
        type: "object",
        properties: {
          blobId: {
            description: "Id under which the blob can be read. Equal bytes have equal ids.",
            allOf: [{ $ref: "#/components/schemas/BlobId" }],
          },
          filename: {
            description: "File name that was given. Absent or null when none was.",
            type: ["string", "null"],
          },
        },
        required: ["blobId"],
      },
      BlobId: {
        description:
          "Id of a blob, and also of a flow, which is stored as a blob: the SHA-256 of the stored bytes as 64 lower-case hexadecimal digits, without a prefix. Treat it as opaque; an id that does not exist, whatever its form, is reported as not found.",
        type: "string",
      },
      StoreBlobRequest: {
        description: "A blob to store as JSON. Raw bytes go into a body of type `application/octet-stream` instead.",
        type: "object",
        properties: {
          data: {
            description:
              "Content of the blob, any JSON value. It is stored as compact JSON with the order of keys kept.",
          },
          blobType: {
            description:
              "Type to record; the default is `data`. `binary` does not decode base64, and `flow` stores the JSON as given, so its id differs from the one that `POST /flows` computes.",
            default: "data",
            allOf: [{ $ref: "#/components/schemas/BlobType" }],
          },
          filename: {
            description: "File name to record with the blob. Absent or null means none.",
            type: ["string", "null"],
          },
        },
        required: ["data"],
      },
      BlobType: {
        description: "What a blob holds. `flow`: a flow document. `data`: a JSON value. `binary`: raw bytes.",
        type: "string",
        enum: ["flow", "data", "binary"],
      },
      OnErrorDefault: {
        title: "OnErrorDefault",
        description:
          "Replace a failure by a fixed value, so that the step counts as successful. The optional `defaultValue` is plain JSON and never evaluated as an expression; absent or null makes the step's result null. It takes effect at once, before any retry and also for transport failures, but not when the step's input cannot be resolved or its component cannot be routed.",
        type: "object",
        properties: {
          defaultValue: true,
          action: {
            description: "Always `useDefault` in this form.",
            type: "string",
            const: "useDefault",
            default: "useDefault",
          },
        },
        required: ["action"],
      },
      GetBlobResponse: {
        description: "A blob as JSON.",
        type: "object",
        properties: {
          data: { description: "Content of the blob, parsed as JSON." },
          blobType: {
            description:
              "Type recorded with the blob. When equal bytes are stored under two types, a 0.11 orchestrator keeps the last in memory and the first on SQLite or in files.",
            allOf: [{ $ref: "#/components/schemas/BlobType" }],
          },
          blobId: { description: "Id of the blob, as asked for.", allOf: [{ $ref: "#/components/schemas/BlobId" }] },
          filename: {
            description: "File name recorded with the blob. Absent or null when there is none.",
            type: ["string", "null"],
          },
        },
        required: ["data", "blobType", "blobId"],
      },
      OnErrorFail: {
        title: "OnErrorFail",
        description: "Let the step fail. This is the behaviour of a step without `onError`.",
        type: "object",
        properties: {
          action: { description: "Always `fail` in this form.", type: "string", const: "fail", default: "fail" },
        },
        required: ["action"],
      },
      ListComponentsResponse: {
        description: "Components that the server can reach.",
        type: "object",
        properties: {
          components: {
            description: "The components, sorted by name.",
            type: "array",
            items: { $ref: "#/components/schemas/ComponentInfo" },
          },
        },
        required: ["components"],
      },
      ComponentInfo: {
        description: "What is known about a component.",
        type: "object",
        properties: {
          component: {
            description:
              "Name of the component inside its plugin, without the route prefix that a step needs; names of different plugins can coincide.",
            allOf: [{ $ref: "#/components/schemas/Component" }],
          },
          description: {
            description: "What the component does, for people. Absent or null means none was given.",
            type: ["string", "null"],
          },
          input_schema: {
            description: "JSON Schema of the input. The key is snake_case on the wire. Absent or null means unknown.",
            oneOf: [{ $ref: "#/components/schemas/Schema" }, { type: "null" }],
          },
          output_schema: {
            description: "JSON Schema of the output. The key is snake_case on the wire. Absent or null means unknown.",
            oneOf: [{ $ref: "#/components/schemas/Schema" }, { type: "null" }],
          },
        },
        required: ["component"],
      },
      Component: {
        description:
          "Path that selects the component of a step, for example `/builtin/eval`. It begins with `/`, and the configured routes map it to a plugin and to the component's name inside that plugin.",
        type: "string",
        examples: ["/builtin/eval", "/mcpfs/list_files", "/python/udf"],
      },
      Schema: {
        description: "A JSON Schema, draft 2020-12. Any keyword is allowed and kept as it is.",
        type: "object",
        additionalProperties: true,
      },
      FlowVariablesResponse: {
        description: "Variables that a flow declares.",
        type: "object",
        properties: {
          flowId: { description: "Id of the flow, as asked for.", allOf: [{ $ref: "#/components/schemas/BlobId" }] },
          schema: {
            description: "JSON Schema of the variables, an object schema. Absent or null when the flow declares none.",
            oneOf: [{ $ref: "#/components/schemas/Schema" }, { type: "null" }],
          },
          envVars: {
            description:
              "Environment variable from which a client may fill each variable, keyed by variable name. Only variables whose schema has `env_var` are listed, and the server itself does not read them.",
            type: "object",
            additionalProperties: { type: "string" },
          },
        },
        required: ["flowId", "envVars"],
      },
      ExecutionStatus: {
        description:
          "State of a run or of an item. `running`: not finished yet. `completed`: finished, and every item succeeded. `failed`: finished with at least one failure. `cancelled`: someone asked to stop it. `paused`: halted and resumable. `recoveryFailed`: could not be resumed after a crash. All but `running` and `paused` are final. A 0.11 orchestrator never produces `paused` or `recoveryFailed`.",
        type: "string",
        enum: ["running", "completed", "failed", "cancelled", "paused", "recoveryFailed"],
      },
      ListRunsResponse: {
        description: "Runs that match a query.",
        type: "object",
        properties: {
          runs: {
            description: "The runs, newest first. There is no total and no cursor.",
            type: "array",
            items: { $ref: "#/components/schemas/RunSummary" },
          },
          next: {
            "x-stepflow-extension": true,
            description:
              "Hand it back as `after` to read the next page. Absent on the last page, and where `limit` is not given.",
            type: "string",
            format: "uuid",
          },
        },
        required: ["runs"],
      },
      RunSummary: {
        description: "State of a run without its results.",
        type: "object",
        properties: {
          runId: { description: "Id of the run, a version 7 UUID.", type: "string", format: "uuid" },
          flowId: { description: "Id of the flow that the run executes.", $ref: "#/components/schemas/BlobId" },
          flowName: { description: "Name of the flow; null when it has none.", type: ["string", "null"] },
          status: {
            description:
              "State of the run as a whole. A run that has ended is `failed` when any of its items failed; a 0.11 orchestrator also marks a sub-run `failed` when any step in it failed, even if its items succeeded.",
            $ref: "#/components/schemas/ExecutionStatus",
          },
          items: {
            description: "Number of items in each state.",
            default: { total: 0, completed: 0, running: 0, failed: 0, cancelled: 0 },
            allOf: [{ $ref: "#/components/schemas/ItemStatistics" }],
          },
          createdAt: {
            description:
              "When the run was created, as an RFC 3339 UTC timestamp. A 0.11 orchestrator on SQLite keeps whole seconds.",
            type: "string",
            format: "date-time",
          },
          completedAt: {
            description: "When the run ended, as an RFC 3339 UTC timestamp; null while it has not.",
            type: ["string", "null"],
            format: "date-time",
          },
          rootRunId: {
            description:
              "Id of the run at the top of the tree; equal to `runId` for a run that was submitted from outside.",
            type: "string",
            format: "uuid",
          },
          parentRunId: {
            description: "Id of the run that started this one as a sub-run. Absent or null for a root run.",
            type: ["string", "null"],
            format: "uuid",
          },
          orchestratorId: {
            description: "Id of the orchestrator that owns the run; opaque. Absent or null when nobody owns it.",
            type: ["string", "null"],
          },
          createdAtSeqno: {
            description:
              "Number of the journal entry with which the run begins, in the journal of its root run; 0 for a root run. It is an unsigned 64-bit integer, so it can exceed what a JavaScript number holds exactly.",
            type: "integer",
            format: "uint64",
            minimum: 0,
          },
          finishedAtSeqno: {
            description:
              "Number of the journal entry with which the run ended. Absent or null while it has not. It is an unsigned 64-bit integer.",
            type: ["integer", "null"],
            format: "uint64",
            minimum: 0,
          },
          waitingFor: {
            "x-stepflow-extension": true,
            description:
              "Components that the run waits for because nobody serves them; its state is `paused` meanwhile. Absent when it waits for none.",
            type: "array",
            items: { type: "string" },
          },
        },
        required: ["runId", "flowId", "status", "createdAt", "rootRunId", "createdAtSeqno"],
      },
      ItemStatistics: {
        description: "Number of items of a run in each state.",
        type: "object",
        properties: {
          total: {
            description: "Number of items in the run, which equals the number of inputs submitted.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
          completed: { description: "Items that finished with success.", type: "integer", format: "uint", minimum: 0 },
          running: {
            description:
              "Items that have not finished yet. A 0.11 orchestrator records item states only when every item of the root run is done, so until then all of them count here.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
          failed: { description: "Items that finished with an error.", type: "integer", format: "uint", minimum: 0 },
          cancelled: {
            description: "Items stopped by a cancellation. Always 0 on a 0.11 orchestrator.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
        },
        required: ["total", "completed", "running", "failed", "cancelled"],
      },
      CreateRunRequest: {
        description: "A run to start. Explicit nulls in optional fields mean the same as leaving them out.",
        type: "object",
        properties: {
          flowId: {
            description: "Id of a stored flow, from `POST /flows`. An unknown id is answered with 404.",
            allOf: [{ $ref: "#/components/schemas/BlobId" }],
          },
          input: {
            description:
              "List of inputs; each element becomes one item of the run. It is a list even for a single input, so an input that is itself an array is wrapped: `[[1, 2]]`. An empty list gives a run without items that completes at once.",
            type: "array",
            items: { $ref: "#/components/schemas/Value" },
          },
          overrides: {
            description: "Changes to steps for this run only, checked before anything runs. Absent or null means none.",
            oneOf: [{ $ref: "#/components/schemas/WorkflowOverrides" }, { type: "null" }],
          },
          variables: {
            description:
              "Values of the flow's variables, shared by all items and not handed to sub-runs. Absent or null means none. They are not checked: extra names are allowed and missing ones show only when an expression needs them.",
            type: ["object", "null"],
            additionalProperties: { $ref: "#/components/schemas/Value" },
          },
          maxConcurrency: {
            description:
              "Most tasks in flight at once over the whole run with its sub-runs. Absent or null means 10. Do not send 0, upon which a 0.11 orchestrator drops the connection.",
            type: ["integer", "null"],
            format: "uint",
            minimum: 0,
          },
          wait: {
            description:
              "When true, the response comes after the run has ended or `timeoutSecs` has passed, and carries results. False, null or absent answers at once with 202.",
            type: ["boolean", "null"],
            default: false,
          },
          timeoutSecs: {
            description:
              "Longest time to wait, in seconds. Absent or null means 300. Only used with `wait`; the time-out of the HTTP client must be longer, as nothing is sent meanwhile.",
            type: ["integer", "null"],
            format: "uint64",
            minimum: 0,
          },
        },
        required: ["flowId", "input"],
      },
      Value: {
        description:
          "Any JSON value: object, array, string, number, boolean or null. It is taken as plain data; keys that begin with `$` have no meaning here.",
      },
      WorkflowOverrides: {
        description: "Changes to steps that apply to one run only. The stored flow and its id stay as they are.",
        type: "object",
        properties: {
          steps: {
            description:
              "Change for each step, keyed by step id. A step id that the flow does not have is an error (400 over REST).",
            type: "object",
            additionalProperties: { $ref: "#/components/schemas/StepOverride" },
          },
        },
        required: ["steps"],
      },
      StepOverride: {
        description: "Change to one step of the flow.",
        type: "object",
        properties: {
          $type: {
            description: "How `value` is applied. `merge_patch` is the default.",
            default: "merge_patch",
            allOf: [{ $ref: "#/components/schemas/OverrideType" }],
          },
          value: {
            description:
              "The patch. With `merge_patch` it is an object laid over the step's JSON form (`id`, `component`, `onError`, `input`, `mustExecute`, `metadata`), in which null removes a key. The patched step must be a valid step.",
          },
        },
        required: ["value"],
      },
      OverrideType: {
        description:
          "Kind of patch. `merge_patch`: JSON Merge Patch (RFC 7396). `json_patch`: JSON Patch (RFC 6902), declared for later use; a 0.11 orchestrator refuses it.",
        type: "string",
        enum: ["merge_patch", "json_patch"],
      },
      CreateRunResponse: {
        description: "The run that was started and, after a wait, its results.",
        type: "object",
        properties: {
          runId: { description: "Id of the run, a version 7 UUID.", type: "string", format: "uuid" },
          flowId: { description: "Id of the flow that the run executes.", $ref: "#/components/schemas/BlobId" },
          flowName: { description: "Name of the flow; null when it has none.", type: ["string", "null"] },
          status: {
            description:
              "State of the run as a whole. A run that has ended is `failed` when any of its items failed; a 0.11 orchestrator also marks a sub-run `failed` when any step in it failed, even if its items succeeded.",
            $ref: "#/components/schemas/ExecutionStatus",
          },
          items: {
            description: "Number of items in each state.",
            default: { total: 0, completed: 0, running: 0, failed: 0, cancelled: 0 },
            allOf: [{ $ref: "#/components/schemas/ItemStatistics" }],
          },
          createdAt: {
            description:
              "When the run was created, as an RFC 3339 UTC timestamp. A 0.11 orchestrator on SQLite keeps whole seconds.",
            type: "string",
            format: "date-time",
          },
          completedAt: {
            description: "When the run ended, as an RFC 3339 UTC timestamp; null while it has not.",
            type: ["string", "null"],
            format: "date-time",
          },
          rootRunId: {
            description:
              "Id of the run at the top of the tree; equal to `runId` for a run that was submitted from outside.",
            type: "string",
            format: "uuid",
          },
          parentRunId: {
            description: "Id of the run that started this one as a sub-run. Absent or null for a root run.",
            type: ["string", "null"],
            format: "uuid",
          },
          orchestratorId: {
            description:
              "Id of the orchestrator that owns the run; opaque. A 0.11 orchestrator leaves it out of this response.",
            type: ["string", "null"],
          },
          createdAtSeqno: {
            description:
              "Number of the journal entry with which the run begins, in the journal of its root run; 0 for a root run. It is an unsigned 64-bit integer, so it can exceed what a JavaScript number holds exactly.",
            type: "integer",
            format: "uint64",
            minimum: 0,
          },
          finishedAtSeqno: {
            description:
              "Number of the journal entry with which the run ended, an unsigned 64-bit integer. A 0.11 orchestrator leaves it out of this response.",
            type: ["integer", "null"],
            format: "uint64",
            minimum: 0,
          },
          results: {
            description:
              "Results of the items in the order of their inputs; present only with `wait`. Every item is listed, those that have not finished without `result`.",
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ItemResult" },
          },
          waitingFor: {
            "x-stepflow-extension": true,
            description:
              "Components that the run waits for because nobody serves them; its state is `paused` meanwhile. Absent when it waits for none.",
            type: "array",
            items: { type: "string" },
          },
        },
        required: ["runId", "flowId", "status", "createdAt", "rootRunId", "createdAtSeqno"],
      },
      ItemResult: {
        description: "State and result of one item of a run.",
        type: "object",
        properties: {
          itemIndex: {
            description: "Position of the item, counted from 0; it is the index of its input in the submitted list.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
          status: {
            description: "State of this item alone.",
            allOf: [{ $ref: "#/components/schemas/ExecutionStatus" }],
          },
          result: {
            description:
              "Result of the item. Absent or null while the item has not finished, also after a wait that ran out of time.",
            oneOf: [{ $ref: "#/components/schemas/FlowResult" }, { type: "null" }],
          },
          completedAt: {
            description: "When the item finished, as an RFC 3339 timestamp. Absent or null while it has not.",
            type: ["string", "null"],
            format: "date-time",
          },
        },
        required: ["itemIndex", "status"],
      },
      FlowResult: {
        description:
          "Outcome of one item, of one step or of a flow under test. The `outcome` field tells which form it has: `success` carries `result`, `failed` carries `error`.",
        oneOf: [{ $ref: "#/components/schemas/FlowResultSuccess" }, { $ref: "#/components/schemas/FlowResultFailed" }],
        discriminator: {
          propertyName: "outcome",
          mapping: {
            success: "#/components/schemas/FlowResultSuccess",
            failed: "#/components/schemas/FlowResultFailed",
          },
        },
      },
      FlowResultSuccess: {
        description: "Outcome of work that finished and produced a value.",
        type: "object",
        properties: {
          outcome: {
            description: "Always `success` in this form.",
            type: "string",
            const: "success",
            default: "success",
          },
          result: {
            description: "The value produced. It may be null: a flow without `output` yields null.",
            $ref: "#/components/schemas/Value",
          },
        },
        required: ["outcome", "result"],
      },
      FlowResultFailed: {
        description: "Outcome of work that ended with an error.",
        type: "object",
        properties: {
          outcome: { description: "Always `failed` in this form.", type: "string", const: "failed", default: "failed" },
          error: { description: "What went wrong.", $ref: "#/components/schemas/FlowError" },
        },
        required: ["outcome", "error"],
      },
      FlowError: {
        description:
          "Error of a step or flow. It belongs to the result of the flow, so it arrives inside successful HTTP and JSON-RPC responses.",
        type: "object",
        properties: {
          code: {
            description:
              "Numeric error code as a signed 64-bit integer. Stepflow's own codes follow the JSON-RPC style, for example -32100 when a component throws, -32200 for a missing field and -32300 for a transport failure; components may use any other integer.",
            type: "integer",
            format: "int64",
          },
          message: {
            description:
              "Text for people. It is required whenever an error is read, so a document that omits it is rejected.",
            type: "string",
          },
          data: {
            description:
              'Further facts about the error. Absent or null means none. Errors raised by the engine around a component call carry `{ "stack": [...] }`, newest context first; errors returned by a component carry whatever the component supplied.',
            oneOf: [{ $ref: "#/components/schemas/Value" }, { type: "null" }],
          },
        },
        required: ["code", "message"],
      },
      FlowResponse: {
        description: "A stored flow.",
        type: "object",
        properties: {
          flow: {
            description:
              "The flow in the canonical form of the server: unknown fields are gone and paths are written with `$`, so it can differ from the text that was sent.",
            allOf: [{ $ref: "#/components/schemas/Flow" }],
          },
          flowId: { description: "Id of the flow, as asked for.", allOf: [{ $ref: "#/components/schemas/BlobId" }] },
          allExamples: {
            description:
              "The flow's examples, followed by its test cases whose names are not among them. Although it is listed as required, a 0.11 orchestrator omits it when it is empty; treat absent as an empty list.",
            type: "array",
            items: { $ref: "#/components/schemas/ExampleInput" },
          },
        },
        required: ["flow", "flowId", "allExamples"],
      },
      DiagnosticLevel: {
        description:
          "Weight of a finding. `fatal`: the flow can be neither stored nor run. `error`: probably fails at run time, but does not block storing. `warning`: worth a look. It follows from the code: 3000s, 2000s and 1000s.",
        type: "string",
        enum: ["fatal", "error", "warning"],
      },
      RunDetails: {
        description: "State of a run with its items, but without their results.",
        type: "object",
        properties: {
          runId: { description: "Id of the run, a version 7 UUID.", type: "string", format: "uuid" },
          flowId: { description: "Id of the flow that the run executes.", $ref: "#/components/schemas/BlobId" },
          flowName: { description: "Name of the flow; null when it has none.", type: ["string", "null"] },
          status: {
            description:
              "State of the run as a whole. A run that has ended is `failed` when any of its items failed; a 0.11 orchestrator also marks a sub-run `failed` when any step in it failed, even if its items succeeded.",
            $ref: "#/components/schemas/ExecutionStatus",
          },
          items: {
            description: "Number of items in each state.",
            default: { total: 0, completed: 0, running: 0, failed: 0, cancelled: 0 },
            allOf: [{ $ref: "#/components/schemas/ItemStatistics" }],
          },
          createdAt: {
            description:
              "When the run was created, as an RFC 3339 UTC timestamp. A 0.11 orchestrator on SQLite keeps whole seconds.",
            type: "string",
            format: "date-time",
          },
          completedAt: {
            description: "When the run ended, as an RFC 3339 UTC timestamp; null while it has not.",
            type: ["string", "null"],
            format: "date-time",
          },
          rootRunId: {
            description:
              "Id of the run at the top of the tree; equal to `runId` for a run that was submitted from outside.",
            type: "string",
            format: "uuid",
          },
          parentRunId: {
            description: "Id of the run that started this one as a sub-run. Absent or null for a root run.",
            type: ["string", "null"],
            format: "uuid",
          },
          orchestratorId: {
            description: "Id of the orchestrator that owns the run; opaque. Absent or null when nobody owns it.",
            type: ["string", "null"],
          },
          createdAtSeqno: {
            description:
              "Number of the journal entry with which the run begins, in the journal of its root run; 0 for a root run. It is an unsigned 64-bit integer, so it can exceed what a JavaScript number holds exactly.",
            type: "integer",
            format: "uint64",
            minimum: 0,
          },
          finishedAtSeqno: {
            description:
              "Number of the journal entry with which the run ended. Absent or null while it has not. It is an unsigned 64-bit integer.",
            type: ["integer", "null"],
            format: "uint64",
            minimum: 0,
          },
          itemDetails: {
            description: "The items with their inputs and step states. Absent or null when the server keeps none.",
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ItemDetails" },
          },
          overrides: {
            description:
              "Changes to steps that the run was started with. Absent or null when there were none; a 0.11 orchestrator on SQLite never returns them.",
            oneOf: [{ $ref: "#/components/schemas/WorkflowOverrides" }, { type: "null" }],
          },
          waitingFor: {
            "x-stepflow-extension": true,
            description:
              "Components that the run waits for because nobody serves them; its state is `paused` meanwhile. Absent when it waits for none.",
            type: "array",
            items: { type: "string" },
          },
        },
        required: ["runId", "flowId", "status", "createdAt", "rootRunId", "createdAtSeqno"],
      },
      ItemDetails: {
        description: "Input and progress of one item.",
        type: "object",
        properties: {
          itemIndex: {
            description: "Position of the item, counted from 0.",
            type: "integer",
            format: "uint32",
            minimum: 0,
          },
          input: { description: "Input of the item as submitted.", allOf: [{ $ref: "#/components/schemas/Value" }] },
          status: {
            description:
              "State of the item. A 0.11 orchestrator shows `running` until every item of the root run is done.",
            allOf: [{ $ref: "#/components/schemas/ExecutionStatus" }],
          },
          steps: {
            description:
              "States of the steps that the item needed, in the order of the flow. A 0.11 orchestrator leaves it empty until every item of the root run is done.",
            type: "array",
            items: { $ref: "#/components/schemas/StepStatusInfo" },
          },
          completedAt: {
            description: "When the item finished, as an RFC 3339 UTC timestamp. Absent or null while it has not.",
            type: ["string", "null"],
            format: "date-time",
          },
        },
        required: ["itemIndex", "input", "status", "steps"],
      },
      StepStatusInfo: {
        description: "State of one step.",
        type: "object",
        properties: {
          stepId: { description: "Id of the step in the flow.", type: "string" },
          status: { description: "State of the step.", allOf: [{ $ref: "#/components/schemas/StepStatus" }] },
        },
        required: ["stepId", "status"],
      },
      StepStatus: {
        description:
          "State of a step. `blocked`: waits for other steps, or is not needed. `runnable`: ready, but not started. `running`: its component is at work. `completed`: has a result. `skipped`: was passed over. `failed`: ended with an error. A 0.11 orchestrator never stores `running` or `skipped`.",
        type: "string",
        enum: ["blocked", "runnable", "running", "completed", "skipped", "failed"],
      },
      ListItemsResponse: {
        description: "Items of a run with their results.",
        type: "object",
        properties: {
          itemCount: { description: "Number of items in the run.", type: "integer", format: "uint", minimum: 0 },
          items: {
            description: "The items in the order of their inputs. Those that have not finished have no `result`.",
            type: "array",
            items: { $ref: "#/components/schemas/ItemResult" },
          },
        },
        required: ["itemCount", "items"],
      },
      RunFlowResponse: {
        description: "Flow of a run.",
        type: "object",
        properties: {
          flow: {
            description: "The flow as stored, without the overrides of the run.",
            allOf: [{ $ref: "#/components/schemas/Flow" }],
          },
          flowId: { description: "Id of the flow.", allOf: [{ $ref: "#/components/schemas/BlobId" }] },
        },
        required: ["flow", "flowId"],
      },
      Flow: {
        description:
          "A workflow: steps that call components, and an output built from their results. Every field is optional; unknown fields are dropped.",
        type: "object",
        properties: {
          name: {
            description:
              "Name of the flow, shown in listings and used by the `flowName` filter. Absent, null or blank gives warning 1001.",
            type: ["string", "null"],
          },
          description: {
            description: "What the flow does, for people. Absent or null gives warning 1002.",
            type: ["string", "null"],
          },
          version: {
            description:
              "Version label chosen by the author; the engine does not interpret it. It must be a string: quote it in YAML, where 1.0 would be a number and a parse error.",
            type: ["string", "null"],
          },
          schemas: {
            description:
              "Schemas of the input, the output, the variables and the step results. Absent, null or `{}` means none are declared.",
            allOf: [{ $ref: "#/components/schemas/FlowSchema" }],
          },
          steps: {
            description:
              "Steps in order. The order matters for references (a step may use only earlier ones), not for timing: steps run as soon as what they depend on is done. Absent, null or empty means no steps.",
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/Step" },
          },
          output: {
            description:
              "Expression whose value is the result of the flow. It also decides which steps are needed. Absent or null makes the result null.",
            allOf: [{ $ref: "#/components/schemas/ValueExpr" }],
          },
          test: {
            description: "Test cases of the flow. Absent or null means none.",
            oneOf: [{ $ref: "#/components/schemas/TestConfig" }, { type: "null" }],
          },
          examples: {
            description: "Sample inputs that a user interface can offer. Absent or null means none.",
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/ExampleInput" },
          },
          metadata: {
            description:
              "Free data about the flow for tools and people. The engine ignores it. On a 0.11 orchestrator two or more keys here have no stable order, and so neither has the flow's id.",
            type: ["object", "null"],
            additionalProperties: true,
          },
        },
      },
      FlowSchema: {
        description:
          'JSON Schemas of the flow in JSON Schema form: `{ "type": "object", "$defs"?: {...}, "properties": { "input"?, "output"?, "variables"?, "steps"?: { "properties": { <stepId>: schema } } } }`. The names must stand below `properties`; other keys are dropped. The schemas serve validation reports, type checks and variable defaults; a 0.11 orchestrator checks no value against them at run time.',
        type: "object",
        additionalProperties: true,
      },
      Step: {
        description:
          "One call of a component. A step runs only when the flow's output depends on it, directly or through other steps, or when `mustExecute` is true.",
        type: "object",
        properties: {
          id: {
            description:
              "Name of the step, unique within the flow and not blank. Expressions in later steps and in the output refer to it with `$step`.",
            type: "string",
          },
          component: {
            description:
              "Component that the step calls. A path without a leading `/` is reported as error 2500 and fails at run time, when it is routed.",
            allOf: [{ $ref: "#/components/schemas/Component" }],
          },
          onError: {
            description: "What to do when the component fails. Absent or null means `fail`.",
            oneOf: [{ $ref: "#/components/schemas/ErrorAction" }, { type: "null" }],
          },
          input: {
            description:
              "Expression whose value is the component's input. Absent or null passes null. It may refer only to steps that stand earlier in the list.",
            allOf: [{ $ref: "#/components/schemas/ValueExpr" }],
          },
          mustExecute: {
            description:
              "When true, the step runs even though nothing depends on its result. Absent, null or false means it runs only when needed.",
            type: ["boolean", "null"],
          },
          metadata: {
            description:
              "Free data about the step for tools and people. The engine ignores it. On a 0.11 orchestrator two or more keys here have no stable order, and so neither has the flow's id.",
            type: ["object", "null"],
            additionalProperties: true,
          },
        },
        required: ["id", "component"],
      },
      ErrorAction: {
        description:
          "What happens when the component of a step fails, chosen by `action`: `fail` (the default), `useDefault` or `retry`.",
        oneOf: [
          { $ref: "#/components/schemas/OnErrorFail" },
          { $ref: "#/components/schemas/OnErrorDefault" },
          { $ref: "#/components/schemas/OnErrorRetry" },
        ],
        discriminator: {
          propertyName: "action",
          mapping: {
            fail: "#/components/schemas/OnErrorFail",
            useDefault: "#/components/schemas/OnErrorDefault",
            retry: "#/components/schemas/OnErrorRetry",
          },
        },
      },
      ValueExpr: {
        description:
          'Expression that is evaluated when a step starts or a flow ends. An object is special when it has one of these keys (the first in this order wins): `{"$literal": any}` data taken as it is; `{"$if": condition, "then": expr, "else"?: expr}`; `{"$coalesce": [expr, ...]}` first value that is not null; `{"$step": id, "path"?: path}` result of a step; `{"$input": path}` input of the flow; `{"$variable": path, "default"?: expr}`. Other objects and arrays are evaluated element by element, and everything else stands for itself. A path is `$` followed by `.name`, `[0]` or `["name"]` parts; text that does not begin with `$` names a single field.',
      },
      TestConfig: {
        description:
          "Test cases of a flow and the configuration they run with. Only test commands read it; running the flow does not.",
        type: "object",
        properties: {
          configFile: {
            description:
              "Path of a configuration file for the tests, relative to the flow file. Absent or null means the usual lookup; not to be combined with `config`.",
            type: ["string", "null"],
          },
          config: {
            description:
              "Configuration for the tests written in place, in the form of stepflow-config.json. Absent or null means none; not to be combined with `configFile`.",
          },
          cases: {
            description: "The cases. Absent or null means none. The cases of one flow run as items of a single batch.",
            type: ["array", "null"],
            items: { $ref: "#/components/schemas/TestCase" },
          },
        },
      },
      TestCase: {
        description: "One input and the result it must produce.",
        type: "object",
        properties: {
          name: { description: "Name of the case, used to select it and in reports.", type: "string" },
          description: {
            description: "What the case shows, for people. Absent or null means none.",
            type: ["string", "null"],
          },
          input: {
            description: "Input of the flow in this case. It is plain data, not an expression.",
            allOf: [{ $ref: "#/components/schemas/Value" }],
          },
          output: {
            description:
              "Expected result. Object keys that it does not mention are not compared; arrays must agree in length and in every element, and scalars must be equal. Absent or null: the case cannot pass and the actual result is shown.",
            oneOf: [{ $ref: "#/components/schemas/FlowResult" }, { type: "null" }],
          },
        },
        required: ["name", "input"],
      },
      ExampleInput: {
        description: "A named sample input.",
        type: "object",
        properties: {
          name: { description: "Name shown for the example.", type: "string" },
          description: {
            description: "What the example shows, for people. Absent or null means none.",
            type: ["string", "null"],
          },
          input: {
            description: "The sample input. It is plain data, not an expression.",
            allOf: [{ $ref: "#/components/schemas/Value" }],
          },
        },
        required: ["name", "input"],
      },
      Path: {
        description:
          'Place in the flow document, such as `$.steps[0].input.url`. Names that contain `.`, `[` or `]` are written as `["name"]`.',
        type: "string",
      },
      ListStepRunsResponse: {
        description: "Steps of a run.",
        type: "object",
        properties: {
          steps: {
            description: "Every step of the flow, keyed by step id, in the order of the flow.",
            type: "object",
            additionalProperties: { $ref: "#/components/schemas/StepRunResponse" },
          },
        },
        required: ["steps"],
      },
      StepRunResponse: {
        description: "State of one step in a run.",
        type: "object",
        properties: {
          stepId: { description: "Id of the step, equal to its key.", type: "string" },
          component: {
            description: "Component path of the step. Absent or null when it is not known.",
            type: ["string", "null"],
          },
          status: {
            description:
              "State of the step in the chosen item, or the worst over all items: failed, running, runnable, blocked, skipped, completed. Steps that are not needed, and all steps of an active run on a 0.11 orchestrator, are `blocked`.",
            allOf: [{ $ref: "#/components/schemas/StepStatus" }],
          },
          result: {
            description:
              "Result of the step. Absent or null when there is none to give; a 0.11 orchestrator never fills it.",
            oneOf: [{ $ref: "#/components/schemas/FlowResult" }, { type: "null" }],
          },
          attempt: {
            "x-stepflow-extension": true,
            description:
              "How often the component has been called; 0 before the first time. Of several items, the highest.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
          startedAt: {
            "x-stepflow-extension": true,
            description: "When the component was called last, RFC 3339 in UTC. Absent for several items.",
            type: "string",
            format: "date-time",
          },
          completedAt: {
            "x-stepflow-extension": true,
            description: "When the step had its result, RFC 3339 in UTC. Absent for several items.",
            type: "string",
            format: "date-time",
          },
          cancelled: {
            "x-stepflow-extension": true,
            description:
              "Whether the run was cancelled before the step had a result, which `status` tells as `skipped`. Absent otherwise, and for several items.",
            type: "boolean",
          },
        },
        required: ["stepId", "status"],
      },
      StoreFlowRequest: {
        description: "A flow to validate and store.",
        type: "object",
        properties: {
          flow: {
            description:
              "The flow document. One that cannot be read as a flow at all, for example with an unknown `onError.action`, is answered with 422.",
            allOf: [{ $ref: "#/components/schemas/Flow" }],
          },
          dryRun: {
            description:
              "When true, the flow is validated and its id computed, but nothing is stored. The default is false; null is refused with 422.",
            type: "boolean",
            default: false,
          },
        },
        required: ["flow"],
      },
      StoreFlowResponse: {
        description: "What became of the flow.",
        type: "object",
        properties: {
          flowId: {
            description:
              "Id of the flow. It is present even when the flow was not stored; use it rather than computing one.",
            allOf: [{ $ref: "#/components/schemas/BlobId" }],
          },
          stored: {
            description: "True when the flow is now stored: there was no fatal finding and `dryRun` was not set.",
            type: "boolean",
          },
          diagnostics: {
            description: "Findings of the validation.",
            allOf: [{ $ref: "#/components/schemas/Diagnostics" }],
          },
        },
        required: ["flowId", "stored", "diagnostics"],
      },
      Diagnostics: {
        description: "Findings of a validation and their numbers.",
        type: "object",
        properties: {
          diagnostics: {
            description: "The findings, in the order in which they were made.",
            type: "array",
            items: { $ref: "#/components/schemas/Diagnostic" },
          },
          numFatal: {
            description: "Number of fatal findings. Any prevents storing and running.",
            type: "integer",
            format: "uint32",
            minimum: 0,
          },
          numError: { description: "Number of errors.", type: "integer", format: "uint32", minimum: 0 },
          numWarning: { description: "Number of warnings.", type: "integer", format: "uint32", minimum: 0 },
        },
        required: ["diagnostics", "numFatal", "numError", "numWarning"],
      },
      Diagnostic: {
        description: "One finding of a validation.",
        type: "object",
        properties: {
          kind: {
            description: "Name of the kind of finding in camelCase, for example `undefinedStepReference`.",
            type: "string",
          },
          code: {
            description:
              "Number of the kind of finding. The thousands give the level: 1000 warning, 2000 error, 3000 fatal.",
            type: "integer",
            format: "uint16",
            minimum: 0,
            maximum: 65535,
          },
          level: { description: "Weight of the finding.", allOf: [{ $ref: "#/components/schemas/DiagnosticLevel" }] },
          formatted: { description: "The finding as a sentence for people.", type: "string" },
          data: {
            description:
              "Facts of the finding with snake_case keys, for example `step_id`. Absent when there are none.",
          },
          path: {
            description:
              "Place of the finding in the flow. Absent when it concerns the flow as a whole or has no place.",
            allOf: [{ $ref: "#/components/schemas/Path" }],
          },
          experimental: {
            description: "True for kinds of findings that may still change. Absent means false.",
            type: "boolean",
          },
        },
        required: ["kind", "code", "level", "formatted"],
      },
      ErrorText: {
        "x-stepflow-extension": true,
        description:
          "Error body as text. From a 0.11 orchestrator it is either an `ErrorResponse` written as JSON, or a bare sentence when the request could not be read; from a gateway it can be anything. Do not choose by content type: try to parse it as JSON first.",
        type: "string",
      },
      RunStepDetails: {
        "x-stepflow-extension": true,
        description: "A step of one item at one moment.",
        type: "object",
        properties: {
          stepId: { description: "Id of the step in its flow.", type: "string" },
          itemIndex: {
            description: "Item that the step belongs to, counted from 0.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
          component: { description: "Path of the component that the step calls.", type: "string" },
          status: {
            description:
              "State of the step; see `StepStatus`. `cancelled` is told here only: the run was cancelled before the step had a result.",
            type: "string",
            enum: ["blocked", "runnable", "running", "completed", "skipped", "failed", "cancelled"],
          },
          attempt: {
            description: "How often the component has been called; 0 before the first time.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
          result: {
            description: "What the step came to. Absent until then.",
            allOf: [{ $ref: "#/components/schemas/FlowResult" }],
          },
          startedAt: {
            description: "When the component was called last, RFC 3339 in UTC.",
            type: "string",
            format: "date-time",
          },
          completedAt: {
            description: "When the step had its result, RFC 3339 in UTC.",
            type: "string",
            format: "date-time",
          },
        },
        required: ["stepId", "itemIndex", "component", "status", "attempt"],
      },
      ModelUsage: {
        "x-stepflow-extension": true,
        description: "What a component's call of a model took.",
        type: "object",
        properties: {
          model: { description: "Name of the model.", type: "string" },
          inputTokens: { description: "Tokens that were read.", type: "number" },
          outputTokens: { description: "Tokens that were written.", type: "number" },
          costUsd: { description: "Price in US dollars.", type: "number" },
        },
      },
      RunEvent: {
        "x-stepflow-extension": true,
        description: "Something that happened in a run; `type` tells what.",
        oneOf: [
          { $ref: "#/components/schemas/RunCreatedEvent" },
          { $ref: "#/components/schemas/StepStartedEvent" },
          { $ref: "#/components/schemas/StepRetryingEvent" },
          { $ref: "#/components/schemas/StepCompletedEvent" },
          { $ref: "#/components/schemas/StepFailedEvent" },
          { $ref: "#/components/schemas/StepCancelledEvent" },
          { $ref: "#/components/schemas/ItemCompletedEvent" },
          { $ref: "#/components/schemas/RunPausedEvent" },
          { $ref: "#/components/schemas/RunResumedEvent" },
          { $ref: "#/components/schemas/RunCompletedEvent" },
          { $ref: "#/components/schemas/PartialOutputEvent" },
          { $ref: "#/components/schemas/ProgressEvent" },
          { $ref: "#/components/schemas/UsageEvent" },
          { $ref: "#/components/schemas/GapEvent" },
        ],
        discriminator: {
          propertyName: "type",
          mapping: {
            run_created: "#/components/schemas/RunCreatedEvent",
            step_started: "#/components/schemas/StepStartedEvent",
            step_retrying: "#/components/schemas/StepRetryingEvent",
            step_completed: "#/components/schemas/StepCompletedEvent",
            step_failed: "#/components/schemas/StepFailedEvent",
            step_cancelled: "#/components/schemas/StepCancelledEvent",
            item_completed: "#/components/schemas/ItemCompletedEvent",
            run_paused: "#/components/schemas/RunPausedEvent",
            run_resumed: "#/components/schemas/RunResumedEvent",
            run_completed: "#/components/schemas/RunCompletedEvent",
            partial: "#/components/schemas/PartialOutputEvent",
            progress: "#/components/schemas/ProgressEvent",
            usage: "#/components/schemas/UsageEvent",
            gap: "#/components/schemas/GapEvent",
          },
        },
      },
      RunCreatedEvent: {
        "x-stepflow-extension": true,
        description: "A run began.",
        type: "object",
        properties: {
          type: { description: "Tells what happened.", type: "string", const: "run_created", default: "run_created" },
          cursor: { description: "Hand it back as `since` to read on after this event. Opaque.", type: "string" },
          runId: { description: "Run that it happened in.", type: "string", format: "uuid" },
          timestamp: { description: "When it happened, RFC 3339 in UTC.", type: "string", format: "date-time" },
          flowId: { description: "Id of the run's flow.", allOf: [{ $ref: "#/components/schemas/BlobId" }] },
          itemCount: { description: "Number of items in the run.", type: "integer", format: "uint", minimum: 0 },
          flowName: { description: "Name of the run's flow. Absent when it has none.", type: "string" },
          parentRunId: { description: "Run that started this one. Absent for a root.", type: "string", format: "uuid" },
        },
        required: ["type", "cursor", "runId", "timestamp", "flowId", "itemCount"],
      },
      StepStartedEvent: {
        "x-stepflow-extension": true,
        description: "A step's component is called.",
        type: "object",
        properties: {
          type: { description: "Tells what happened.", type: "string", const: "step_started", default: "step_started" },
          cursor: { description: "Hand it back as `since` to read on after this event. Opaque.", type: "string" },
          runId: { description: "Run that it happened in.", type: "string", format: "uuid" },
          timestamp: { description: "When it happened, RFC 3339 in UTC.", type: "string", format: "date-time" },
          itemIndex: {
            description: "Item that it happened to, counted from 0.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
          stepId: { description: "Step that it happened to.", type: "string" },
          attempt: {
            description: "Which call of the component it is, counted from 1.",
            type: "integer",
            format: "uint",
            minimum: 1,
          },
          component: { description: "Path of the component that is called.", type: "string" },
        },
        required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId", "attempt"],
      },
      StepRetryingEvent: {
        "x-stepflow-extension": true,
        description: "An attempt of a step failed, and the next one will follow.",
        type: "object",
        properties: {
          type: {
            description: "Tells what happened.",
            type: "string",
            const: "step_retrying",
            default: "step_retrying",
          },
          cursor: { description: "Hand it back as `since` to read on after this event. Opaque.", type: "string" },
          runId: { description: "Run that it happened in.", type: "string", format: "uuid" },
          timestamp: { description: "When it happened, RFC 3339 in UTC.", type: "string", format: "date-time" },
          itemIndex: {
            description: "Item that it happened to, counted from 0.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
          stepId: { description: "Step that it happened to.", type: "string" },
          attempt: {
            description: "Which call of the component it is, counted from 1.",
            type: "integer",
            format: "uint",
            minimum: 1,
          },
          delayMs: { description: "Pause before the next attempt, in milliseconds.", type: "number", minimum: 0 },
          error: { description: "What went wrong.", allOf: [{ $ref: "#/components/schemas/FlowError" }] },
        },
        required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId", "attempt", "delayMs", "error"],
      },
      StepCompletedEvent: {
        "x-stepflow-extension": true,
        description: "A step has its result.",
        type: "object",
        properties: {
          type: {
            description: "Tells what happened.",
            type: "string",
            const: "step_completed",
            default: "step_completed",
          },
          cursor: { description: "Hand it back as `since` to read on after this event. Opaque.", type: "string" },
          runId: { description: "Run that it happened in.", type: "string", format: "uuid" },
          timestamp: { description: "When it happened, RFC 3339 in UTC.", type: "string", format: "date-time" },
          itemIndex: {
            description: "Item that it happened to, counted from 0.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
          stepId: { description: "Step that it happened to.", type: "string" },
          result: {
            description: "What the step answered. Only when results are asked for.",
            allOf: [{ $ref: "#/components/schemas/Value" }],
          },
        },
        required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId"],
      },
      StepFailedEvent: {
        "x-stepflow-extension": true,
        description: "A step has failed for good.",
        type: "object",
        properties: {
          type: { description: "Tells what happened.", type: "string", const: "step_failed", default: "step_failed" },
          cursor: { description: "Hand it back as `since` to read on after this event. Opaque.", type: "string" },
          runId: { description: "Run that it happened in.", type: "string", format: "uuid" },
          timestamp: { description: "When it happened, RFC 3339 in UTC.", type: "string", format: "date-time" },
          itemIndex: {
            description: "Item that it happened to, counted from 0.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
          stepId: { description: "Step that it happened to.", type: "string" },
          error: { description: "What went wrong.", allOf: [{ $ref: "#/components/schemas/FlowError" }] },
        },
        required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId"],
      },
      StepCancelledEvent: {
        "x-stepflow-extension": true,
        description: "A step was stopped because its run was cancelled.",
        type: "object",
        properties: {
          type: {
            description: "Tells what happened.",
            type: "string",
            const: "step_cancelled",
            default: "step_cancelled",
          },
          cursor: { description: "Hand it back as `since` to read on after this event. Opaque.", type: "string" },
          runId: { description: "Run that it happened in.", type: "string", format: "uuid" },
          timestamp: { description: "When it happened, RFC 3339 in UTC.", type: "string", format: "date-time" },
          itemIndex: {
            description: "Item that it happened to, counted from 0.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
          stepId: { description: "Step that it happened to.", type: "string" },
        },
        required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId"],
      },
      ItemCompletedEvent: {
        "x-stepflow-extension": true,
        description: "An item of the run has ended.",
        type: "object",
        properties: {
          type: {
            description: "Tells what happened.",
            type: "string",
            const: "item_completed",
            default: "item_completed",
          },
          cursor: { description: "Hand it back as `since` to read on after this event. Opaque.", type: "string" },
          runId: { description: "Run that it happened in.", type: "string", format: "uuid" },
          timestamp: { description: "When it happened, RFC 3339 in UTC.", type: "string", format: "date-time" },
          itemIndex: {
            description: "Item that it happened to, counted from 0.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
          status: { description: "State at the end.", allOf: [{ $ref: "#/components/schemas/ExecutionStatus" }] },
          result: {
            description: "What the item came to. Only when results are asked for.",
            allOf: [{ $ref: "#/components/schemas/FlowResult" }],
          },
        },
        required: ["type", "cursor", "runId", "timestamp", "itemIndex", "status"],
      },
      RunPausedEvent: {
        "x-stepflow-extension": true,
        description: "The run begins no more steps for now.",
        type: "object",
        properties: {
          type: { description: "Tells what happened.", type: "string", const: "run_paused", default: "run_paused" },
          cursor: { description: "Hand it back as `since` to read on after this event. Opaque.", type: "string" },
          runId: { description: "Run that it happened in.", type: "string", format: "uuid" },
          timestamp: { description: "When it happened, RFC 3339 in UTC.", type: "string", format: "date-time" },
        },
        required: ["type", "cursor", "runId", "timestamp"],
      },
      RunResumedEvent: {
        "x-stepflow-extension": true,
        description: "The run goes on.",
        type: "object",
        properties: {
          type: { description: "Tells what happened.", type: "string", const: "run_resumed", default: "run_resumed" },
          cursor: { description: "Hand it back as `since` to read on after this event. Opaque.", type: "string" },
          runId: { description: "Run that it happened in.", type: "string", format: "uuid" },
          timestamp: { description: "When it happened, RFC 3339 in UTC.", type: "string", format: "date-time" },
        },
        required: ["type", "cursor", "runId", "timestamp"],
      },
      RunCompletedEvent: {
        "x-stepflow-extension": true,
        description: "The run has ended. Nothing comes behind this event.",
        type: "object",
        properties: {
          type: {
            description: "Tells what happened.",
            type: "string",
            const: "run_completed",
            default: "run_completed",
          },
          cursor: { description: "Hand it back as `since` to read on after this event. Opaque.", type: "string" },
          runId: { description: "Run that it happened in.", type: "string", format: "uuid" },
          timestamp: { description: "When it happened, RFC 3339 in UTC.", type: "string", format: "date-time" },
          status: { description: "State at the end.", allOf: [{ $ref: "#/components/schemas/ExecutionStatus" }] },
        },
        required: ["type", "cursor", "runId", "timestamp", "status"],
      },
      PartialOutputEvent: {
        "x-stepflow-extension": true,
        description: "A component has a part of its output. Not kept for long.",
        type: "object",
        properties: {
          type: { description: "Tells what happened.", type: "string", const: "partial", default: "partial" },
          cursor: { description: "Hand it back as `since` to read on after this event. Opaque.", type: "string" },
          runId: { description: "Run that it happened in.", type: "string", format: "uuid" },
          timestamp: { description: "When it happened, RFC 3339 in UTC.", type: "string", format: "date-time" },
          itemIndex: {
            description: "Item that it happened to, counted from 0.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
          stepId: { description: "Step that it happened to.", type: "string" },
          output: {
            description: "Part of the output that the component has so far.",
            allOf: [{ $ref: "#/components/schemas/Value" }],
          },
        },
        required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId", "output"],
      },
      ProgressEvent: {
        "x-stepflow-extension": true,
        description: "A component tells how far it is. Not kept for long.",
        type: "object",
        properties: {
          type: { description: "Tells what happened.", type: "string", const: "progress", default: "progress" },
          cursor: { description: "Hand it back as `since` to read on after this event. Opaque.", type: "string" },
          runId: { description: "Run that it happened in.", type: "string", format: "uuid" },
          timestamp: { description: "When it happened, RFC 3339 in UTC.", type: "string", format: "date-time" },
          itemIndex: {
            description: "Item that it happened to, counted from 0.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
          stepId: { description: "Step that it happened to.", type: "string" },
          fraction: { description: "How much is done, from 0 to 1.", type: "number" },
          message: { description: "What the component says of its progress.", type: "string" },
        },
        required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId", "fraction"],
      },
      UsageEvent: {
        "x-stepflow-extension": true,
        description: "A component tells what a call of a model took. Not kept for long.",
        type: "object",
        properties: {
          type: { description: "Tells what happened.", type: "string", const: "usage", default: "usage" },
          cursor: { description: "Hand it back as `since` to read on after this event. Opaque.", type: "string" },
          runId: { description: "Run that it happened in.", type: "string", format: "uuid" },
          timestamp: { description: "When it happened, RFC 3339 in UTC.", type: "string", format: "date-time" },
          itemIndex: {
            description: "Item that it happened to, counted from 0.",
            type: "integer",
            format: "uint",
            minimum: 0,
          },
          stepId: { description: "Step that it happened to.", type: "string" },
          usage: { description: "What a call of a model took.", allOf: [{ $ref: "#/components/schemas/ModelUsage" }] },
        },
        required: ["type", "cursor", "runId", "timestamp", "itemIndex", "stepId", "usage"],
      },
      GapEvent: {
        "x-stepflow-extension": true,
        description: "Events were lost: they came too fast, or are no longer kept.",
        type: "object",
        properties: {
          type: { description: "Tells what happened.", type: "string", const: "gap", default: "gap" },
          cursor: { description: "Hand it back as `since` to read on after this event. Opaque.", type: "string" },
          runId: { description: "Run that it happened in.", type: "string", format: "uuid" },
          timestamp: { description: "When it happened, RFC 3339 in UTC.", type: "string", format: "date-time" },
          missed: { description: "How many events were lost.", type: "integer", format: "uint", minimum: 0 },
        },
        required: ["type", "cursor", "runId", "timestamp", "missed"],
      },
    },
    securitySchemes: {
      "x-stepflow-extension": true,
      apiKey: {
        type: "http",
        scheme: "bearer",
        description: "A key made by `stepflow keys create`, where the server asks for one.",
      },
    },
  },
  tags: [
    { name: "Blob", description: "Store and read blobs: content-addressed data, flows and bytes." },
    { name: "Component", description: "See which components the server can call." },
    { name: "Flow", description: "Validate, store and read flows." },
    { name: "Run", description: "Start, follow and end runs of stored flows." },
    {
      "x-stepflow-extension": true,
      name: "Health",
      description: "Find out whether the server is up. The published contract uses this tag without listing it.",
    },
    { "x-stepflow-extension": true, name: "Server", description: "Learn about the server itself." },
  ],
};
