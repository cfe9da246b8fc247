// Generated from schemas/openapi.json. Do not edit: change the contract and generate again.
// Contract SHA-256: 65f5e09a5ef1a5c1ef6c9dfe2579c3ac1063d80d3906cbc675071eb640c5a8fa

import type { JsonValue } from "@stepflow/core";

export interface paths {
  "/health": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check that the server is up
     * @description Answers as soon as the server listens; it does not look at plugins or storage.
     */
    get: operations["healthCheck"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/blobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Store a blob
     * @description Stores JSON or bytes and returns their id. The content type decides: a body of type `application/octet-stream` is stored as it is with type `binary`, and any other body is read as JSON. Storing equal bytes again gives the same id.
     */
    post: operations["storeBlob"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/blobs/{blob_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a blob
     * @description Answers with JSON, or with the bytes when the `Accept` header contains `application/octet-stream`. Ask for bytes unless you know that the blob holds JSON.
     */
    get: operations["getBlob"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/components": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List components
     * @description Asks every plugin for its components. When one plugin cannot answer, the whole request fails with 500.
     */
    get: operations["listComponents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/runs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List runs
     * @description Lists runs newest first, sub-runs included unless filtered out. Filters combine; a filter that is absent or null does not restrict.
     */
    get: operations["listRuns"];
    put?: never;
    /**
     * Start a run
     * @description Starts a run of a stored flow with one item per input. Without `wait` it answers 202 at once, with `wait` 200 after the end or the time-out. A flow that fails is no HTTP error: look at `status` and at the result of each item.
     */
    post: operations["createRun"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/runs/{run_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a run
     * @description Answers with the state of a run and of its items, without results; read those from `GET /runs/{run_id}/items`. While a root run is active, a 0.11 orchestrator shows no progress inside it.
     */
    get: operations["getRun"];
    put?: never;
    post?: never;
    /**
     * Delete a run
     * @description Meant to remove a finished run. A 0.11 orchestrator answers 200 and removes nothing.
     */
    delete: operations["deleteRun"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/runs/{run_id}/items": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the items of a run
     * @description Answers with the state and result of every item. A 0.11 orchestrator has results only once all items of the root run are done.
     */
    get: operations["getRunItems"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/runs/{run_id}/flow": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the flow of a run
     * @description Answers with the flow that the run executes, as stored and without overrides.
     */
    get: operations["getRunFlow"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/runs/{run_id}/steps": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the steps of a run
     * @description Answers with the state of every step of the flow. A 0.11 orchestrator records step states only when all items of the root run are done, and never returns step results.
     */
    get: operations["getRunSteps"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/runs/{run_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a run
     * @description Asks for the end of a running or paused run and releases those who wait for it. A 0.11 orchestrator only changes the recorded state: the work goes on, and its end overwrites the state with `completed` or `failed`.
     */
    post: operations["cancelRun"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/flows": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Validate and store a flow
     * @description Validates a flow and, unless it has fatal findings or `dryRun` is set, stores it under an id computed from its content. Storing the same flow again changes nothing. Findings do not make the request fail: look at `stored`.
     */
    post: operations["storeFlow"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/flows/{flow_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a flow
     * @description Answers with a stored flow in its canonical form.
     */
    get: operations["getFlow"];
    put?: never;
    post?: never;
    /**
     * Delete a flow
     * @description Meant to remove a flow. A 0.11 orchestrator answers 200 for any id and removes nothing.
     */
    delete: operations["deleteFlow"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/flows/{flow_id}/variables": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the variables of a flow
     * @description Answers with the schema of the variables that a flow declares, and with the environment variables that may fill them.
     */
    get: operations["getFlowVariables"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/runs/{run_id}/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Follow a run
     * @description Answers with the events of a run as server-sent events: first those that have happened, then each as it happens, until the one that ends the run. The data of each is a `RunEvent` as JSON on one line, its `id` the event's cursor and its name the event's `type`. Comments keep a silent stream open. A reader that was cut off goes on with the header `Last-Event-ID`, as browsers do by themselves, or with `since`.
     */
    get: operations["getRunEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/runs/{run_id}/steps/{step_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a step of a run
     * @description Answers with one step of one item as it stands, with its result.
     */
    get: operations["getRunStep"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/runs/{run_id}/pause": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pause a run
     * @description Begins no more steps until the run is resumed; what executes goes on. Holds the whole tree of runs that the run belongs to.
     */
    post: operations["pauseRun"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/runs/{run_id}/resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resume a run
     * @description Lets a paused run go on. Does nothing to one that runs.
     */
    post: operations["resumeRun"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/metrics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the server's metrics
     * @description Counts the requests that were answered, by operation and status, and those under way, in the text format of Prometheus.
     */
    get: operations["getMetrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/openapi.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read this contract
     * @description Answers with the contract that the server follows: this document, with the server's own address.
     */
    get: operations["getContract"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/docs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read about this API
     * @description Answers with this contract as a page for people. It loads nothing from elsewhere.
     */
    get: operations["getDocs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * OnErrorRetry
     * @description Run the step again when its component reports an error in the range -32199 to -32100. Other component errors are never retried, and transport errors (-32399 to -32300) have a budget of their own in the configuration.
     */
    OnErrorRetry: {
      /**
       * Format: uint32
       * @description How many times the step is repeated after its first attempt. Absent or null means 3, so at most 4 attempts. The delay between attempts comes from `retry.backoff` of the configuration.
       */
      maxRetries?: number | null;
      /**
       * @description Always `retry` in this form. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      action: "retry";
    };
    /** @description Answer of the health check. */
    HealthResponse: {
      /** @description `healthy` when the server answers at all. */
      status: string;
      /** @description Time on the server as an RFC 3339 timestamp in UTC. A 0.11 orchestrator writes the offset as `+00:00` here and as `Z` everywhere else. */
      timestamp: string;
      /** @description Version of the server, for example `0.11.1`. */
      version: string;
      /** @description Which program serves: `stepflow-typescript` for that of this project, which answers what is marked as its own here. Absent from official servers. */
      server?: string;
    };
    /** @description Body of an error. A 0.11 orchestrator sends this JSON with content type `text/plain`, and sends a bare sentence when it cannot read the request at all; try to parse every error body and fall back to its text. */
    ErrorResponse: {
      /**
       * Format: uint16
       * @description The HTTP status, repeated.
       */
      code: number;
      /** @description What went wrong, for people. */
      message: string;
      /** @description Causes, the outermost first. Absent when there are none to tell. */
      stack?: components["schemas"]["ErrorStackEntry"][];
    };
    /** @description One level in the chain of causes of an error. */
    ErrorStackEntry: {
      /** @description What went wrong at this level. */
      error: string;
      /** @description Further notes on this level. Absent when there are none. */
      attachments?: string[];
      /** @description Stack trace of the server at this level, for debugging. Absent or null when none was taken. */
      backtrace?: string | null;
    };
    /** @description Answer to storing a blob. */
    StoreBlobResponse: {
      /** @description Id under which the blob can be read. Equal bytes have equal ids. */
      blobId: components["schemas"]["BlobId"];
      /** @description File name that was given. Absent or null when none was. */
      filename?: string | null;
    };
    /** @description Id of a blob, and also of a flow, which is stored as a blob: the SHA-256 of the stored bytes as 64 lower-case hexadecimal digits, without a prefix. Treat it as opaque; an id that does not exist, whatever its form, is reported as not found. */
    BlobId: string;
    /** @description A blob to store as JSON. Raw bytes go into a body of type `application/octet-stream` instead. */
    StoreBlobRequest: {
      /** @description Content of the blob, any JSON value. It is stored as compact JSON with the order of keys kept. */
      data: JsonValue;
      /**
       * @description Type to record; the default is `data`. `binary` does not decode base64, and `flow` stores the JSON as given, so its id differs from the one that `POST /flows` computes.
       * @default data
       */
      blobType?: components["schemas"]["BlobType"];
      /** @description File name to record with the blob. Absent or null means none. */
      filename?: string | null;
    };
    /**
     * @description What a blob holds. `flow`: a flow document. `data`: a JSON value. `binary`: raw bytes.
     * @enum {string}
     */
    BlobType: "flow" | "data" | "binary";
    /**
     * OnErrorDefault
     * @description Replace a failure by a fixed value, so that the step counts as successful. The optional `defaultValue` is plain JSON and never evaluated as an expression; absent or null makes the step's result null. It takes effect at once, before any retry and also for transport failures, but not when the step's input cannot be resolved or its component cannot be routed.
     */
    OnErrorDefault: {
      defaultValue?: JsonValue;
      /**
       * @description Always `useDefault` in this form. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      action: "useDefault";
    };
    /** @description A blob as JSON. */
    GetBlobResponse: {
      /** @description Content of the blob, parsed as JSON. */
      data: JsonValue;
      /** @description Type recorded with the blob. When equal bytes are stored under two types, a 0.11 orchestrator keeps the last in memory and the first on SQLite or in files. */
      blobType: components["schemas"]["BlobType"];
      /** @description Id of the blob, as asked for. */
      blobId: components["schemas"]["BlobId"];
      /** @description File name recorded with the blob. Absent or null when there is none. */
      filename?: string | null;
    };
    /**
     * OnErrorFail
     * @description Let the step fail. This is the behaviour of a step without `onError`.
     */
    OnErrorFail: {
      /**
       * @description Always `fail` in this form. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      action: "fail";
    };
    /** @description Components that the server can reach. */
    ListComponentsResponse: {
      /** @description The components, sorted by name. */
      components: components["schemas"]["ComponentInfo"][];
    };
    /** @description What is known about a component. */
    ComponentInfo: {
      /** @description Name of the component inside its plugin, without the route prefix that a step needs; names of different plugins can coincide. */
      component: components["schemas"]["Component"];
      /** @description What the component does, for people. Absent or null means none was given. */
      description?: string | null;
      /** @description JSON Schema of the input. The key is snake_case on the wire. Absent or null means unknown. */
      input_schema?: components["schemas"]["Schema"] | null;
      /** @description JSON Schema of the output. The key is snake_case on the wire. Absent or null means unknown. */
      output_schema?: components["schemas"]["Schema"] | null;
    };
    /**
     * @description Path that selects the component of a step, for example `/builtin/eval`. It begins with `/`, and the configured routes map it to a plugin and to the component's name inside that plugin.
     * @example /builtin/eval
     * @example /mcpfs/list_files
     * @example /python/udf
     */
    Component: string;
    /** @description A JSON Schema, draft 2020-12. Any keyword is allowed and kept as it is. */
    Schema: {
      [key: string]: unknown;
    };
    /** @description Variables that a flow declares. */
    FlowVariablesResponse: {
      /** @description Id of the flow, as asked for. */
      flowId: components["schemas"]["BlobId"];
      /** @description JSON Schema of the variables, an object schema. Absent or null when the flow declares none. */
      schema?: components["schemas"]["Schema"] | null;
      /** @description Environment variable from which a client may fill each variable, keyed by variable name. Only variables whose schema has `env_var` are listed, and the server itself does not read them. */
      envVars: {
        [key: string]: string;
      };
    };
    /**
     * @description State of a run or of an item. `running`: not finished yet. `completed`: finished, and every item succeeded. `failed`: finished with at least one failure. `cancelled`: someone asked to stop it. `paused`: halted and resumable. `recoveryFailed`: could not be resumed after a crash. All but `running` and `paused` are final. A 0.11 orchestrator never produces `paused` or `recoveryFailed`.
     * @enum {string}
     */
    ExecutionStatus: "running" | "completed" | "failed" | "cancelled" | "paused" | "recoveryFailed";
    /** @description Runs that match a query. */
    ListRunsResponse: {
      /** @description The runs, newest first. There is no total and no cursor. */
      runs: components["schemas"]["RunSummary"][];
      /**
       * Format: uuid
       * @description Hand it back as `after` to read the next page. Absent on the last page, and where `limit` is not given.
       */
      next?: string;
    };
    /** @description State of a run without its results. */
    RunSummary: {
      /**
       * Format: uuid
       * @description Id of the run, a version 7 UUID.
       */
      runId: string;
      /** @description Id of the flow that the run executes. */
      flowId: components["schemas"]["BlobId"];
      /** @description Name of the flow; null when it has none. */
      flowName?: string | null;
      /** @description State of the run as a whole. A run that has ended is `failed` when any of its items failed; a 0.11 orchestrator also marks a sub-run `failed` when any step in it failed, even if its items succeeded. */
      status: components["schemas"]["ExecutionStatus"];
      /**
       * @description Number of items in each state.
       * @default {
       *       "total": 0,
       *       "completed": 0,
       *       "running": 0,
       *       "failed": 0,
       *       "cancelled": 0
       *     }
       */
      items?: components["schemas"]["ItemStatistics"];
      /**
       * Format: date-time
       * @description When the run was created, as an RFC 3339 UTC timestamp. A 0.11 orchestrator on SQLite keeps whole seconds.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When the run ended, as an RFC 3339 UTC timestamp; null while it has not.
       */
      completedAt?: string | null;
      /**
       * Format: uuid
       * @description Id of the run at the top of the tree; equal to `runId` for a run that was submitted from outside.
       */
      rootRunId: string;
      /**
       * Format: uuid
       * @description Id of the run that started this one as a sub-run. Absent or null for a root run.
       */
      parentRunId?: string | null;
      /** @description Id of the orchestrator that owns the run; opaque. Absent or null when nobody owns it. */
      orchestratorId?: string | null;
      /**
       * Format: uint64
       * @description Number of the journal entry with which the run begins, in the journal of its root run; 0 for a root run. It is an unsigned 64-bit integer, so it can exceed what a JavaScript number holds exactly.
       */
      createdAtSeqno: number;
      /**
       * Format: uint64
       * @description Number of the journal entry with which the run ended. Absent or null while it has not. It is an unsigned 64-bit integer.
       */
      finishedAtSeqno?: number | null;
      /** @description Components that the run waits for because nobody serves them; its state is `paused` meanwhile. Absent when it waits for none. */
      waitingFor?: string[];
    };
    /** @description Number of items of a run in each state. */
    ItemStatistics: {
      /**
       * Format: uint
       * @description Number of items in the run, which equals the number of inputs submitted.
       */
      total: number;
      /**
       * Format: uint
       * @description Items that finished with success.
       */
      completed: number;
      /**
       * Format: uint
       * @description Items that have not finished yet. A 0.11 orchestrator records item states only when every item of the root run is done, so until then all of them count here.
       */
      running: number;
      /**
       * Format: uint
       * @description Items that finished with an error.
       */
      failed: number;
      /**
       * Format: uint
       * @description Items stopped by a cancellation. Always 0 on a 0.11 orchestrator.
       */
      cancelled: number;
    };
    /** @description A run to start. Explicit nulls in optional fields mean the same as leaving them out. */
    CreateRunRequest: {
      /** @description Id of a stored flow, from `POST /flows`. An unknown id is answered with 404. */
      flowId: components["schemas"]["BlobId"];
      /** @description List of inputs; each element becomes one item of the run. It is a list even for a single input, so an input that is itself an array is wrapped: `[[1, 2]]`. An empty list gives a run without items that completes at once. */
      input: components["schemas"]["Value"][];
      /** @description Changes to steps for this run only, checked before anything runs. Absent or null means none. */
      overrides?: components["schemas"]["WorkflowOverrides"] | null;
      /** @description Values of the flow's variables, shared by all items and not handed to sub-runs. Absent or null means none. They are not checked: extra names are allowed and missing ones show only when an expression needs them. */
      variables?: {
        [key: string]: components["schemas"]["Value"];
      } | null;
      /**
       * Format: uint
       * @description Most tasks in flight at once over the whole run with its sub-runs. Absent or null means 10. Do not send 0, upon which a 0.11 orchestrator drops the connection.
       */
      maxConcurrency?: number | null;
      /**
       * @description When true, the response comes after the run has ended or `timeoutSecs` has passed, and carries results. False, null or absent answers at once with 202.
       * @default false
       */
      wait?: boolean | null;
      /**
       * Format: uint64
       * @description Longest time to wait, in seconds. Absent or null means 300. Only used with `wait`; the time-out of the HTTP client must be longer, as nothing is sent meanwhile.
       */
      timeoutSecs?: number | null;
    };
    /** @description Any JSON value: object, array, string, number, boolean or null. It is taken as plain data; keys that begin with `$` have no meaning here. */
    Value: JsonValue;
    /** @description Changes to steps that apply to one run only. The stored flow and its id stay as they are. */
    WorkflowOverrides: {
      /** @description Change for each step, keyed by step id. A step id that the flow does not have is an error (400 over REST). */
      steps: {
        [key: string]: components["schemas"]["StepOverride"];
      };
    };
    /** @description Change to one step of the flow. */
    StepOverride: {
      /**
       * @description How `value` is applied. `merge_patch` is the default.
       * @default merge_patch
       */
      $type?: components["schemas"]["OverrideType"];
      /** @description The patch. With `merge_patch` it is an object laid over the step's JSON form (`id`, `component`, `onError`, `input`, `mustExecute`, `metadata`), in which null removes a key. The patched step must be a valid step. */
      value: JsonValue;
    };
    /**
     * @description Kind of patch. `merge_patch`: JSON Merge Patch (RFC 7396). `json_patch`: JSON Patch (RFC 6902), declared for later use; a 0.11 orchestrator refuses it.
     * @enum {string}
     */
    OverrideType: "merge_patch" | "json_patch";
    /** @description The run that was started and, after a wait, its results. */
    CreateRunResponse: {
      /**
       * Format: uuid
       * @description Id of the run, a version 7 UUID.
       */
      runId: string;
      /** @description Id of the flow that the run executes. */
      flowId: components["schemas"]["BlobId"];
      /** @description Name of the flow; null when it has none. */
      flowName?: string | null;
      /** @description State of the run as a whole. A run that has ended is `failed` when any of its items failed; a 0.11 orchestrator also marks a sub-run `failed` when any step in it failed, even if its items succeeded. */
      status: components["schemas"]["ExecutionStatus"];
      /**
       * @description Number of items in each state.
       * @default {
       *       "total": 0,
       *       "completed": 0,
       *       "running": 0,
       *       "failed": 0,
       *       "cancelled": 0
       *     }
       */
      items?: components["schemas"]["ItemStatistics"];
      /**
       * Format: date-time
       * @description When the run was created, as an RFC 3339 UTC timestamp. A 0.11 orchestrator on SQLite keeps whole seconds.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When the run ended, as an RFC 3339 UTC timestamp; null while it has not.
       */
      completedAt?: string | null;
      /**
       * Format: uuid
       * @description Id of the run at the top of the tree; equal to `runId` for a run that was submitted from outside.
       */
      rootRunId: string;
      /**
       * Format: uuid
       * @description Id of the run that started this one as a sub-run. Absent or null for a root run.
       */
      parentRunId?: string | null;
      /** @description Id of the orchestrator that owns the run; opaque. A 0.11 orchestrator leaves it out of this response. */
      orchestratorId?: string | null;
      /**
       * Format: uint64
       * @description Number of the journal entry with which the run begins, in the journal of its root run; 0 for a root run. It is an unsigned 64-bit integer, so it can exceed what a JavaScript number holds exactly.
       */
      createdAtSeqno: number;
      /**
       * Format: uint64
       * @description Number of the journal entry with which the run ended, an unsigned 64-bit integer. A 0.11 orchestrator leaves it out of this response.
       */
      finishedAtSeqno?: number | null;
      /** @description Results of the items in the order of their inputs; present only with `wait`. Every item is listed, those that have not finished without `result`. */
      results?: components["schemas"]["ItemResult"][] | null;
      /** @description Components that the run waits for because nobody serves them; its state is `paused` meanwhile. Absent when it waits for none. */
      waitingFor?: string[];
    };
    /** @description State and result of one item of a run. */
    ItemResult: {
      /**
       * Format: uint
       * @description Position of the item, counted from 0; it is the index of its input in the submitted list.
       */
      itemIndex: number;
      /** @description State of this item alone. */
      status: components["schemas"]["ExecutionStatus"];
      /** @description Result of the item. Absent or null while the item has not finished, also after a wait that ran out of time. */
      result?: components["schemas"]["FlowResult"] | null;
      /**
       * Format: date-time
       * @description When the item finished, as an RFC 3339 timestamp. Absent or null while it has not.
       */
      completedAt?: string | null;
    };
    /** @description Outcome of one item, of one step or of a flow under test. The `outcome` field tells which form it has: `success` carries `result`, `failed` carries `error`. */
    FlowResult: components["schemas"]["FlowResultSuccess"] | components["schemas"]["FlowResultFailed"];
    /** @description Outcome of work that finished and produced a value. */
    FlowResultSuccess: {
      /**
       * @description Always `success` in this form. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      outcome: "success";
      /** @description The value produced. It may be null: a flow without `output` yields null. */
      result: components["schemas"]["Value"];
    };
    /** @description Outcome of work that ended with an error. */
    FlowResultFailed: {
      /**
       * @description Always `failed` in this form. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      outcome: "failed";
      /** @description What went wrong. */
      error: components["schemas"]["FlowError"];
    };
    /** @description Error of a step or flow. It belongs to the result of the flow, so it arrives inside successful HTTP and JSON-RPC responses. */
    FlowError: {
      /**
       * Format: int64
       * @description Numeric error code as a signed 64-bit integer. Stepflow's own codes follow the JSON-RPC style, for example -32100 when a component throws, -32200 for a missing field and -32300 for a transport failure; components may use any other integer.
       */
      code: number;
      /** @description Text for people. It is required whenever an error is read, so a document that omits it is rejected. */
      message: string;
      /** @description Further facts about the error. Absent or null means none. Errors raised by the engine around a component call carry `{ "stack": [...] }`, newest context first; errors returned by a component carry whatever the component supplied. */
      data?: components["schemas"]["Value"] | null;
    };
    /** @description A stored flow. */
    FlowResponse: {
      /** @description The flow in the canonical form of the server: unknown fields are gone and paths are written with `$`, so it can differ from the text that was sent. */
      flow: components["schemas"]["Flow"];
      /** @description Id of the flow, as asked for. */
      flowId: components["schemas"]["BlobId"];
      /** @description The flow's examples, followed by its test cases whose names are not among them. Although it is listed as required, a 0.11 orchestrator omits it when it is empty; treat absent as an empty list. */
      allExamples: components["schemas"]["ExampleInput"][];
    };
    /**
     * @description Weight of a finding. `fatal`: the flow can be neither stored nor run. `error`: probably fails at run time, but does not block storing. `warning`: worth a look. It follows from the code: 3000s, 2000s and 1000s.
     * @enum {string}
     */
    DiagnosticLevel: "fatal" | "error" | "warning";
    /** @description State of a run with its items, but without their results. */
    RunDetails: {
      /**
       * Format: uuid
       * @description Id of the run, a version 7 UUID.
       */
      runId: string;
      /** @description Id of the flow that the run executes. */
      flowId: components["schemas"]["BlobId"];
      /** @description Name of the flow; null when it has none. */
      flowName?: string | null;
      /** @description State of the run as a whole. A run that has ended is `failed` when any of its items failed; a 0.11 orchestrator also marks a sub-run `failed` when any step in it failed, even if its items succeeded. */
      status: components["schemas"]["ExecutionStatus"];
      /**
       * @description Number of items in each state.
       * @default {
       *       "total": 0,
       *       "completed": 0,
       *       "running": 0,
       *       "failed": 0,
       *       "cancelled": 0
       *     }
       */
      items?: components["schemas"]["ItemStatistics"];
      /**
       * Format: date-time
       * @description When the run was created, as an RFC 3339 UTC timestamp. A 0.11 orchestrator on SQLite keeps whole seconds.
       */
      createdAt: string;
      /**
       * Format: date-time
       * @description When the run ended, as an RFC 3339 UTC timestamp; null while it has not.
       */
      completedAt?: string | null;
      /**
       * Format: uuid
       * @description Id of the run at the top of the tree; equal to `runId` for a run that was submitted from outside.
       */
      rootRunId: string;
      /**
       * Format: uuid
       * @description Id of the run that started this one as a sub-run. Absent or null for a root run.
       */
      parentRunId?: string | null;
      /** @description Id of the orchestrator that owns the run; opaque. Absent or null when nobody owns it. */
      orchestratorId?: string | null;
      /**
       * Format: uint64
       * @description Number of the journal entry with which the run begins, in the journal of its root run; 0 for a root run. It is an unsigned 64-bit integer, so it can exceed what a JavaScript number holds exactly.
       */
      createdAtSeqno: number;
      /**
       * Format: uint64
       * @description Number of the journal entry with which the run ended. Absent or null while it has not. It is an unsigned 64-bit integer.
       */
      finishedAtSeqno?: number | null;
      /** @description The items with their inputs and step states. Absent or null when the server keeps none. */
      itemDetails?: components["schemas"]["ItemDetails"][] | null;
      /** @description Changes to steps that the run was started with. Absent or null when there were none; a 0.11 orchestrator on SQLite never returns them. */
      overrides?: components["schemas"]["WorkflowOverrides"] | null;
      /** @description Components that the run waits for because nobody serves them; its state is `paused` meanwhile. Absent when it waits for none. */
      waitingFor?: string[];
    };
    /** @description Input and progress of one item. */
    ItemDetails: {
      /**
       * Format: uint32
       * @description Position of the item, counted from 0.
       */
      itemIndex: number;
      /** @description Input of the item as submitted. */
      input: components["schemas"]["Value"];
      /** @description State of the item. A 0.11 orchestrator shows `running` until every item of the root run is done. */
      status: components["schemas"]["ExecutionStatus"];
      /** @description States of the steps that the item needed, in the order of the flow. A 0.11 orchestrator leaves it empty until every item of the root run is done. */
      steps: components["schemas"]["StepStatusInfo"][];
      /**
       * Format: date-time
       * @description When the item finished, as an RFC 3339 UTC timestamp. Absent or null while it has not.
       */
      completedAt?: string | null;
    };
    /** @description State of one step. */
    StepStatusInfo: {
      /** @description Id of the step in the flow. */
      stepId: string;
      /** @description State of the step. */
      status: components["schemas"]["StepStatus"];
    };
    /**
     * @description State of a step. `blocked`: waits for other steps, or is not needed. `runnable`: ready, but not started. `running`: its component is at work. `completed`: has a result. `skipped`: was passed over. `failed`: ended with an error. A 0.11 orchestrator never stores `running` or `skipped`.
     * @enum {string}
     */
    StepStatus: "blocked" | "runnable" | "running" | "completed" | "skipped" | "failed";
    /** @description Items of a run with their results. */
    ListItemsResponse: {
      /**
       * Format: uint
       * @description Number of items in the run.
       */
      itemCount: number;
      /** @description The items in the order of their inputs. Those that have not finished have no `result`. */
      items: components["schemas"]["ItemResult"][];
    };
    /** @description Flow of a run. */
    RunFlowResponse: {
      /** @description The flow as stored, without the overrides of the run. */
      flow: components["schemas"]["Flow"];
      /** @description Id of the flow. */
      flowId: components["schemas"]["BlobId"];
    };
    /** @description A workflow: steps that call components, and an output built from their results. Every field is optional; unknown fields are dropped. */
    Flow: {
      /** @description Name of the flow, shown in listings and used by the `flowName` filter. Absent, null or blank gives warning 1001. */
      name?: string | null;
      /** @description What the flow does, for people. Absent or null gives warning 1002. */
      description?: string | null;
      /** @description Version label chosen by the author; the engine does not interpret it. It must be a string: quote it in YAML, where 1.0 would be a number and a parse error. */
      version?: string | null;
      /** @description Schemas of the input, the output, the variables and the step results. Absent, null or `{}` means none are declared. */
      schemas?: components["schemas"]["FlowSchema"];
      /** @description Steps in order. The order matters for references (a step may use only earlier ones), not for timing: steps run as soon as what they depend on is done. Absent, null or empty means no steps. */
      steps?: components["schemas"]["Step"][] | null;
      /** @description Expression whose value is the result of the flow. It also decides which steps are needed. Absent or null makes the result null. */
      output?: components["schemas"]["ValueExpr"];
      /** @description Test cases of the flow. Absent or null means none. */
      test?: components["schemas"]["TestConfig"] | null;
      /** @description Sample inputs that a user interface can offer. Absent or null means none. */
      examples?: components["schemas"]["ExampleInput"][] | null;
      /** @description Free data about the flow for tools and people. The engine ignores it. On a 0.11 orchestrator two or more keys here have no stable order, and so neither has the flow's id. */
      metadata?: {
        [key: string]: unknown;
      } | null;
    };
    /** @description JSON Schemas of the flow in JSON Schema form: `{ "type": "object", "$defs"?: {...}, "properties": { "input"?, "output"?, "variables"?, "steps"?: { "properties": { <stepId>: schema } } } }`. The names must stand below `properties`; other keys are dropped. The schemas serve validation reports, type checks and variable defaults; a 0.11 orchestrator checks no value against them at run time. */
    FlowSchema: {
      [key: string]: unknown;
    };
    /** @description One call of a component. A step runs only when the flow's output depends on it, directly or through other steps, or when `mustExecute` is true. */
    Step: {
      /** @description Name of the step, unique within the flow and not blank. Expressions in later steps and in the output refer to it with `$step`. */
      id: string;
      /** @description Component that the step calls. A path without a leading `/` is reported as error 2500 and fails at run time, when it is routed. */
      component: components["schemas"]["Component"];
      /** @description What to do when the component fails. Absent or null means `fail`. */
      onError?: components["schemas"]["ErrorAction"] | null;
      /** @description Expression whose value is the component's input. Absent or null passes null. It may refer only to steps that stand earlier in the list. */
      input?: components["schemas"]["ValueExpr"];
      /** @description When true, the step runs even though nothing depends on its result. Absent, null or false means it runs only when needed. */
      mustExecute?: boolean | null;
      /** @description Free data about the step for tools and people. The engine ignores it. On a 0.11 orchestrator two or more keys here have no stable order, and so neither has the flow's id. */
      metadata?: {
        [key: string]: unknown;
      } | null;
    };
    /** @description What happens when the component of a step fails, chosen by `action`: `fail` (the default), `useDefault` or `retry`. */
    ErrorAction:
      | components["schemas"]["OnErrorFail"]
      | components["schemas"]["OnErrorDefault"]
      | components["schemas"]["OnErrorRetry"];
    /** @description Expression that is evaluated when a step starts or a flow ends. An object is special when it has one of these keys (the first in this order wins): `{"$literal": any}` data taken as it is; `{"$if": condition, "then": expr, "else"?: expr}`; `{"$coalesce": [expr, ...]}` first value that is not null; `{"$step": id, "path"?: path}` result of a step; `{"$input": path}` input of the flow; `{"$variable": path, "default"?: expr}`. Other objects and arrays are evaluated element by element, and everything else stands for itself. A path is `$` followed by `.name`, `[0]` or `["name"]` parts; text that does not begin with `$` names a single field. */
    ValueExpr: JsonValue;
    /** @description Test cases of a flow and the configuration they run with. Only test commands read it; running the flow does not. */
    TestConfig: {
      /** @description Path of a configuration file for the tests, relative to the flow file. Absent or null means the usual lookup; not to be combined with `config`. */
      configFile?: string | null;
      /** @description Configuration for the tests written in place, in the form of stepflow-config.json. Absent or null means none; not to be combined with `configFile`. */
      config?: JsonValue;
      /** @description The cases. Absent or null means none. The cases of one flow run as items of a single batch. */
      cases?: components["schemas"]["TestCase"][] | null;
    };
    /** @description One input and the result it must produce. */
    TestCase: {
      /** @description Name of the case, used to select it and in reports. */
      name: string;
      /** @description What the case shows, for people. Absent or null means none. */
      description?: string | null;
      /** @description Input of the flow in this case. It is plain data, not an expression. */
      input: components["schemas"]["Value"];
      /** @description Expected result. Object keys that it does not mention are not compared; arrays must agree in length and in every element, and scalars must be equal. Absent or null: the case cannot pass and the actual result is shown. */
      output?: components["schemas"]["FlowResult"] | null;
    };
    /** @description A named sample input. */
    ExampleInput: {
      /** @description Name shown for the example. */
      name: string;
      /** @description What the example shows, for people. Absent or null means none. */
      description?: string | null;
      /** @description The sample input. It is plain data, not an expression. */
      input: components["schemas"]["Value"];
    };
    /** @description Place in the flow document, such as `$.steps[0].input.url`. Names that contain `.`, `[` or `]` are written as `["name"]`. */
    Path: string;
    /** @description Steps of a run. */
    ListStepRunsResponse: {
      /** @description Every step of the flow, keyed by step id, in the order of the flow. */
      steps: {
        [key: string]: components["schemas"]["StepRunResponse"];
      };
    };
    /** @description State of one step in a run. */
    StepRunResponse: {
      /** @description Id of the step, equal to its key. */
      stepId: string;
      /** @description Component path of the step. Absent or null when it is not known. */
      component?: string | null;
      /** @description State of the step in the chosen item, or the worst over all items: failed, running, runnable, blocked, skipped, completed. Steps that are not needed, and all steps of an active run on a 0.11 orchestrator, are `blocked`. */
      status: components["schemas"]["StepStatus"];
      /** @description Result of the step. Absent or null when there is none to give; a 0.11 orchestrator never fills it. */
      result?: components["schemas"]["FlowResult"] | null;
      /**
       * Format: uint
       * @description How often the component has been called; 0 before the first time. Of several items, the highest.
       */
      attempt?: number;
      /**
       * Format: date-time
       * @description When the component was called last, RFC 3339 in UTC. Absent for several items.
       */
      startedAt?: string;
      /**
       * Format: date-time
       * @description When the step had its result, RFC 3339 in UTC. Absent for several items.
       */
      completedAt?: string;
      /** @description Whether the run was cancelled before the step had a result, which `status` tells as `skipped`. Absent otherwise, and for several items. */
      cancelled?: boolean;
    };
    /** @description A flow to validate and store. */
    StoreFlowRequest: {
      /** @description The flow document. One that cannot be read as a flow at all, for example with an unknown `onError.action`, is answered with 422. */
      flow: components["schemas"]["Flow"];
      /**
       * @description When true, the flow is validated and its id computed, but nothing is stored. The default is false; null is refused with 422.
       * @default false
       */
      dryRun?: boolean;
    };
    /** @description What became of the flow. */
    StoreFlowResponse: {
      /** @description Id of the flow. It is present even when the flow was not stored; use it rather than computing one. */
      flowId: components["schemas"]["BlobId"];
      /** @description True when the flow is now stored: there was no fatal finding and `dryRun` was not set. */
      stored: boolean;
      /** @description Findings of the validation. */
      diagnostics: components["schemas"]["Diagnostics"];
    };
    /** @description Findings of a validation and their numbers. */
    Diagnostics: {
      /** @description The findings, in the order in which they were made. */
      diagnostics: components["schemas"]["Diagnostic"][];
      /**
       * Format: uint32
       * @description Number of fatal findings. Any prevents storing and running.
       */
      numFatal: number;
      /**
       * Format: uint32
       * @description Number of errors.
       */
      numError: number;
      /**
       * Format: uint32
       * @description Number of warnings.
       */
      numWarning: number;
    };
    /** @description One finding of a validation. */
    Diagnostic: {
      /** @description Name of the kind of finding in camelCase, for example `undefinedStepReference`. */
      kind: string;
      /**
       * Format: uint16
       * @description Number of the kind of finding. The thousands give the level: 1000 warning, 2000 error, 3000 fatal.
       */
      code: number;
      /** @description Weight of the finding. */
      level: components["schemas"]["DiagnosticLevel"];
      /** @description The finding as a sentence for people. */
      formatted: string;
      /** @description Facts of the finding with snake_case keys, for example `step_id`. Absent when there are none. */
      data?: JsonValue;
      /** @description Place of the finding in the flow. Absent when it concerns the flow as a whole or has no place. */
      path?: components["schemas"]["Path"];
      /** @description True for kinds of findings that may still change. Absent means false. */
      experimental?: boolean;
    };
    /** @description Error body as text. From a 0.11 orchestrator it is either an `ErrorResponse` written as JSON, or a bare sentence when the request could not be read; from a gateway it can be anything. Do not choose by content type: try to parse it as JSON first. */
    ErrorText: string;
    /** @description A step of one item at one moment. */
    RunStepDetails: {
      /** @description Id of the step in its flow. */
      stepId: string;
      /**
       * Format: uint
       * @description Item that the step belongs to, counted from 0.
       */
      itemIndex: number;
      /** @description Path of the component that the step calls. */
      component: string;
      /**
       * @description State of the step; see `StepStatus`. `cancelled` is told here only: the run was cancelled before the step had a result.
       * @enum {string}
       */
      status: "blocked" | "runnable" | "running" | "completed" | "skipped" | "failed" | "cancelled";
      /**
       * Format: uint
       * @description How often the component has been called; 0 before the first time.
       */
      attempt: number;
      /** @description What the step came to. Absent until then. */
      result?: Omit<components["schemas"]["FlowResult"], "outcome">;
      /**
       * Format: date-time
       * @description When the component was called last, RFC 3339 in UTC.
       */
      startedAt?: string;
      /**
       * Format: date-time
       * @description When the step had its result, RFC 3339 in UTC.
       */
      completedAt?: string;
    };
    /** @description What a component's call of a model took. */
    ModelUsage: {
      /** @description Name of the model. */
      model?: string;
      /** @description Tokens that were read. */
      inputTokens?: number;
      /** @description Tokens that were written. */
      outputTokens?: number;
      /** @description Price in US dollars. */
      costUsd?: number;
    };
    /** @description Something that happened in a run; `type` tells what. */
    RunEvent:
      | components["schemas"]["RunCreatedEvent"]
      | components["schemas"]["StepStartedEvent"]
      | components["schemas"]["StepRetryingEvent"]
      | components["schemas"]["StepCompletedEvent"]
      | components["schemas"]["StepFailedEvent"]
      | components["schemas"]["StepCancelledEvent"]
      | components["schemas"]["ItemCompletedEvent"]
      | components["schemas"]["RunPausedEvent"]
      | components["schemas"]["RunResumedEvent"]
      | components["schemas"]["RunCompletedEvent"]
      | components["schemas"]["PartialOutputEvent"]
      | components["schemas"]["ProgressEvent"]
      | components["schemas"]["UsageEvent"]
      | components["schemas"]["GapEvent"];
    /** @description A run began. */
    RunCreatedEvent: {
      /**
       * @description Tells what happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "run_created";
      /** @description Hand it back as `since` to read on after this event. Opaque. */
      cursor: string;
      /**
       * Format: uuid
       * @description Run that it happened in.
       */
      runId: string;
      /**
       * Format: date-time
       * @description When it happened, RFC 3339 in UTC.
       */
      timestamp: string;
      /** @description Id of the run's flow. */
      flowId: components["schemas"]["BlobId"];
      /**
       * Format: uint
       * @description Number of items in the run.
       */
      itemCount: number;
      /** @description Name of the run's flow. Absent when it has none. */
      flowName?: string;
      /**
       * Format: uuid
       * @description Run that started this one. Absent for a root.
       */
      parentRunId?: string;
    };
    /** @description A step's component is called. */
    StepStartedEvent: {
      /**
       * @description Tells what happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "step_started";
      /** @description Hand it back as `since` to read on after this event. Opaque. */
      cursor: string;
      /**
       * Format: uuid
       * @description Run that it happened in.
       */
      runId: string;
      /**
       * Format: date-time
       * @description When it happened, RFC 3339 in UTC.
       */
      timestamp: string;
      /**
       * Format: uint
       * @description Item that it happened to, counted from 0.
       */
      itemIndex: number;
      /** @description Step that it happened to. */
      stepId: string;
      /**
       * Format: uint
       * @description Which call of the component it is, counted from 1.
       */
      attempt: number;
      /** @description Path of the component that is called. */
      component?: string;
    };
    /** @description An attempt of a step failed, and the next one will follow. */
    StepRetryingEvent: {
      /**
       * @description Tells what happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "step_retrying";
      /** @description Hand it back as `since` to read on after this event. Opaque. */
      cursor: string;
      /**
       * Format: uuid
       * @description Run that it happened in.
       */
      runId: string;
      /**
       * Format: date-time
       * @description When it happened, RFC 3339 in UTC.
       */
      timestamp: string;
      /**
       * Format: uint
       * @description Item that it happened to, counted from 0.
       */
      itemIndex: number;
      /** @description Step that it happened to. */
      stepId: string;
      /**
       * Format: uint
       * @description Which call of the component it is, counted from 1.
       */
      attempt: number;
      /** @description Pause before the next attempt, in milliseconds. */
      delayMs: number;
      /** @description What went wrong. */
      error: components["schemas"]["FlowError"];
    };
    /** @description A step has its result. */
    StepCompletedEvent: {
      /**
       * @description Tells what happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "step_completed";
      /** @description Hand it back as `since` to read on after this event. Opaque. */
      cursor: string;
      /**
       * Format: uuid
       * @description Run that it happened in.
       */
      runId: string;
      /**
       * Format: date-time
       * @description When it happened, RFC 3339 in UTC.
       */
      timestamp: string;
      /**
       * Format: uint
       * @description Item that it happened to, counted from 0.
       */
      itemIndex: number;
      /** @description Step that it happened to. */
      stepId: string;
      /** @description What the step answered. Only when results are asked for. */
      result?: components["schemas"]["Value"];
    };
    /** @description A step has failed for good. */
    StepFailedEvent: {
      /**
       * @description Tells what happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "step_failed";
      /** @description Hand it back as `since` to read on after this event. Opaque. */
      cursor: string;
      /**
       * Format: uuid
       * @description Run that it happened in.
       */
      runId: string;
      /**
       * Format: date-time
       * @description When it happened, RFC 3339 in UTC.
       */
      timestamp: string;
      /**
       * Format: uint
       * @description Item that it happened to, counted from 0.
       */
      itemIndex: number;
      /** @description Step that it happened to. */
      stepId: string;
      /** @description What went wrong. */
      error?: components["schemas"]["FlowError"];
    };
    /** @description A step was stopped because its run was cancelled. */
    StepCancelledEvent: {
      /**
       * @description Tells what happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "step_cancelled";
      /** @description Hand it back as `since` to read on after this event. Opaque. */
      cursor: string;
      /**
       * Format: uuid
       * @description Run that it happened in.
       */
      runId: string;
      /**
       * Format: date-time
       * @description When it happened, RFC 3339 in UTC.
       */
      timestamp: string;
      /**
       * Format: uint
       * @description Item that it happened to, counted from 0.
       */
      itemIndex: number;
      /** @description Step that it happened to. */
      stepId: string;
    };
    /** @description An item of the run has ended. */
    ItemCompletedEvent: {
      /**
       * @description Tells what happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "item_completed";
      /** @description Hand it back as `since` to read on after this event. Opaque. */
      cursor: string;
      /**
       * Format: uuid
       * @description Run that it happened in.
       */
      runId: string;
      /**
       * Format: date-time
       * @description When it happened, RFC 3339 in UTC.
       */
      timestamp: string;
      /**
       * Format: uint
       * @description Item that it happened to, counted from 0.
       */
      itemIndex: number;
      /** @description State at the end. */
      status: components["schemas"]["ExecutionStatus"];
      /** @description What the item came to. Only when results are asked for. */
      result?: Omit<components["schemas"]["FlowResult"], "outcome">;
    };
    /** @description The run begins no more steps for now. */
    RunPausedEvent: {
      /**
       * @description Tells what happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "run_paused";
      /** @description Hand it back as `since` to read on after this event. Opaque. */
      cursor: string;
      /**
       * Format: uuid
       * @description Run that it happened in.
       */
      runId: string;
      /**
       * Format: date-time
       * @description When it happened, RFC 3339 in UTC.
       */
      timestamp: string;
    };
    /** @description The run goes on. */
    RunResumedEvent: {
      /**
       * @description Tells what happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "run_resumed";
      /** @description Hand it back as `since` to read on after this event. Opaque. */
      cursor: string;
      /**
       * Format: uuid
       * @description Run that it happened in.
       */
      runId: string;
      /**
       * Format: date-time
       * @description When it happened, RFC 3339 in UTC.
       */
      timestamp: string;
    };
    /** @description The run has ended. Nothing comes behind this event. */
    RunCompletedEvent: {
      /**
       * @description Tells what happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "run_completed";
      /** @description Hand it back as `since` to read on after this event. Opaque. */
      cursor: string;
      /**
       * Format: uuid
       * @description Run that it happened in.
       */
      runId: string;
      /**
       * Format: date-time
       * @description When it happened, RFC 3339 in UTC.
       */
      timestamp: string;
      /** @description State at the end. */
      status: components["schemas"]["ExecutionStatus"];
    };
    /** @description A component has a part of its output. Not kept for long. */
    PartialOutputEvent: {
      /**
       * @description Tells what happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "partial";
      /** @description Hand it back as `since` to read on after this event. Opaque. */
      cursor: string;
      /**
       * Format: uuid
       * @description Run that it happened in.
       */
      runId: string;
      /**
       * Format: date-time
       * @description When it happened, RFC 3339 in UTC.
       */
      timestamp: string;
      /**
       * Format: uint
       * @description Item that it happened to, counted from 0.
       */
      itemIndex: number;
      /** @description Step that it happened to. */
      stepId: string;
      /** @description Part of the output that the component has so far. */
      output: components["schemas"]["Value"];
    };
    /** @description A component tells how far it is. Not kept for long. */
    ProgressEvent: {
      /**
       * @description Tells what happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "progress";
      /** @description Hand it back as `since` to read on after this event. Opaque. */
      cursor: string;
      /**
       * Format: uuid
       * @description Run that it happened in.
       */
      runId: string;
      /**
       * Format: date-time
       * @description When it happened, RFC 3339 in UTC.
       */
      timestamp: string;
      /**
       * Format: uint
       * @description Item that it happened to, counted from 0.
       */
      itemIndex: number;
      /** @description Step that it happened to. */
      stepId: string;
      /** @description How much is done, from 0 to 1. */
      fraction: number;
      /** @description What the component says of its progress. */
      message?: string;
    };
    /** @description A component tells what a call of a model took. Not kept for long. */
    UsageEvent: {
      /**
       * @description Tells what happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "usage";
      /** @description Hand it back as `since` to read on after this event. Opaque. */
      cursor: string;
      /**
       * Format: uuid
       * @description Run that it happened in.
       */
      runId: string;
      /**
       * Format: date-time
       * @description When it happened, RFC 3339 in UTC.
       */
      timestamp: string;
      /**
       * Format: uint
       * @description Item that it happened to, counted from 0.
       */
      itemIndex: number;
      /** @description Step that it happened to. */
      stepId: string;
      /** @description What a call of a model took. */
      usage: components["schemas"]["ModelUsage"];
    };
    /** @description Events were lost: they came too fast, or are no longer kept. */
    GapEvent: {
      /**
       * @description Tells what happened. (enum property replaced by openapi-typescript)
       * @enum {string}
       */
      type: "gap";
      /** @description Hand it back as `since` to read on after this event. Opaque. */
      cursor: string;
      /**
       * Format: uuid
       * @description Run that it happened in.
       */
      runId: string;
      /**
       * Format: date-time
       * @description When it happened, RFC 3339 in UTC.
       */
      timestamp: string;
      /**
       * Format: uint
       * @description How many events were lost.
       */
      missed: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type OnErrorRetry = components["schemas"]["OnErrorRetry"];
export type HealthResponse = components["schemas"]["HealthResponse"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type ErrorStackEntry = components["schemas"]["ErrorStackEntry"];
export type StoreBlobResponse = components["schemas"]["StoreBlobResponse"];
export type BlobId = components["schemas"]["BlobId"];
export type StoreBlobRequest = components["schemas"]["StoreBlobRequest"];
export type BlobType = components["schemas"]["BlobType"];
export type OnErrorDefault = components["schemas"]["OnErrorDefault"];
export type GetBlobResponse = components["schemas"]["GetBlobResponse"];
export type OnErrorFail = components["schemas"]["OnErrorFail"];
export type ListComponentsResponse = components["schemas"]["ListComponentsResponse"];
export type ComponentInfo = components["schemas"]["ComponentInfo"];
export type Component = components["schemas"]["Component"];
export type Schema = components["schemas"]["Schema"];
export type FlowVariablesResponse = components["schemas"]["FlowVariablesResponse"];
export type ExecutionStatus = components["schemas"]["ExecutionStatus"];
export type ListRunsResponse = components["schemas"]["ListRunsResponse"];
export type RunSummary = components["schemas"]["RunSummary"];
export type ItemStatistics = components["schemas"]["ItemStatistics"];
export type CreateRunRequest = components["schemas"]["CreateRunRequest"];
export type Value = components["schemas"]["Value"];
export type WorkflowOverrides = components["schemas"]["WorkflowOverrides"];
export type StepOverride = components["schemas"]["StepOverride"];
export type OverrideType = components["schemas"]["OverrideType"];
export type CreateRunResponse = components["schemas"]["CreateRunResponse"];
export type ItemResult = components["schemas"]["ItemResult"];
export type FlowResult = components["schemas"]["FlowResult"];
export type FlowResultSuccess = components["schemas"]["FlowResultSuccess"];
export type FlowResultFailed = components["schemas"]["FlowResultFailed"];
export type FlowError = components["schemas"]["FlowError"];
export type FlowResponse = components["schemas"]["FlowResponse"];
export type DiagnosticLevel = components["schemas"]["DiagnosticLevel"];
export type RunDetails = components["schemas"]["RunDetails"];
export type ItemDetails = components["schemas"]["ItemDetails"];
export type StepStatusInfo = components["schemas"]["StepStatusInfo"];
export type StepStatus = components["schemas"]["StepStatus"];
export type ListItemsResponse = components["schemas"]["ListItemsResponse"];
export type RunFlowResponse = components["schemas"]["RunFlowResponse"];
export type Flow = components["schemas"]["Flow"];
export type FlowSchema = components["schemas"]["FlowSchema"];
export type Step = components["schemas"]["Step"];
export type ErrorAction = components["schemas"]["ErrorAction"];
export type ValueExpr = components["schemas"]["ValueExpr"];
export type TestConfig = components["schemas"]["TestConfig"];
export type TestCase = components["schemas"]["TestCase"];
export type ExampleInput = components["schemas"]["ExampleInput"];
export type Path = components["schemas"]["Path"];
export type ListStepRunsResponse = components["schemas"]["ListStepRunsResponse"];
export type StepRunResponse = components["schemas"]["StepRunResponse"];
export type StoreFlowRequest = components["schemas"]["StoreFlowRequest"];
export type StoreFlowResponse = components["schemas"]["StoreFlowResponse"];
export type Diagnostics = components["schemas"]["Diagnostics"];
export type Diagnostic = components["schemas"]["Diagnostic"];
export type ErrorText = components["schemas"]["ErrorText"];
export type RunStepDetails = components["schemas"]["RunStepDetails"];
export type ModelUsage = components["schemas"]["ModelUsage"];
export type RunEvent = components["schemas"]["RunEvent"];
export type RunCreatedEvent = components["schemas"]["RunCreatedEvent"];
export type StepStartedEvent = components["schemas"]["StepStartedEvent"];
export type StepRetryingEvent = components["schemas"]["StepRetryingEvent"];
export type StepCompletedEvent = components["schemas"]["StepCompletedEvent"];
export type StepFailedEvent = components["schemas"]["StepFailedEvent"];
export type StepCancelledEvent = components["schemas"]["StepCancelledEvent"];
export type ItemCompletedEvent = components["schemas"]["ItemCompletedEvent"];
export type RunPausedEvent = components["schemas"]["RunPausedEvent"];
export type RunResumedEvent = components["schemas"]["RunResumedEvent"];
export type RunCompletedEvent = components["schemas"]["RunCompletedEvent"];
export type PartialOutputEvent = components["schemas"]["PartialOutputEvent"];
export type ProgressEvent = components["schemas"]["ProgressEvent"];
export type UsageEvent = components["schemas"]["UsageEvent"];
export type GapEvent = components["schemas"]["GapEvent"];
export type $defs = Record<string, never>;
export interface operations {
  healthCheck: {
    parameters: {
      query?: {
        /** @description Test hook that makes the server answer with an error: `not_found`, `stack` and `bad_request` give 404, anything else 500. Absent or null gives the normal answer. */
        error?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The server is up. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["HealthResponse"];
        };
      };
      /** @description Declared for the test hook. A 0.11 orchestrator never sends it; `error=bad_request` yields 404. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Sent for the test hook `error=not_found`, `error=stack` or `error=bad_request`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Sent for any other value of the test hook `error`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  storeBlob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The blob, as JSON or as bytes. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["StoreBlobRequest"];
        "application/octet-stream": Blob | ArrayBuffer | Uint8Array;
      };
    };
    responses: {
      /** @description The blob is stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StoreBlobResponse"];
        };
      };
      /** @description The body is not valid JSON, lacks `data`, or names an unknown `blobType`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The body is too large. A 0.11 orchestrator accepts at most 2 MiB (2097152 bytes). */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The content type cannot be read. Any that can is taken. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  getBlob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the blob, 64 hexadecimal digits. It is not checked for form: what does not exist is simply not found. */
        blob_id: components["schemas"]["BlobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The blob, in the form that the `Accept` header asks for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetBlobResponse"];
          "application/octet-stream": Blob | ArrayBuffer | Uint8Array;
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description No blob has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The blob was asked for as JSON but does not hold JSON, as is typical for binary blobs, or storage failed. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  listComponents: {
    parameters: {
      query?: {
        /** @description Whether input and output schemas are included. The default is true. */
        includeSchemas?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The components. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListComponentsResponse"];
        };
      };
      /** @description The query cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description A plugin could not list its components. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  listRuns: {
    parameters: {
      query?: {
        /** @description Only runs in this state. */
        status?: components["schemas"]["ExecutionStatus"] | null;
        /** @description Only runs of flows with exactly this name. */
        flowName?: string | null;
        /** @description Only runs of the tree below this run, the root itself included. */
        rootRunId?: string | null;
        /** @description Only runs that this run started directly. */
        parentRunId?: string | null;
        /** @description With true, only root runs. False, null or absent does not restrict. */
        rootsOnly?: boolean | null;
        /** @description Greatest depth below the root. A 0.11 orchestrator accepts and ignores it. */
        maxDepth?: number | null;
        /** @description Most runs to return. Absent or null means all: there is no default limit. */
        limit?: number | null;
        /** @description Number of runs to skip. Absent or null means 0. A 0.11 orchestrator on SQLite ignores it without `limit`. */
        offset?: number | null;
        /** @description Only runs that come behind the run with this id in the list: hand back `next` of the page before. Unlike `offset` it neither repeats nor leaves out a run when others begin meanwhile. */
        after?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The runs that match. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListRunsResponse"];
        };
      };
      /** @description The query cannot be read, for example because of an unknown state or an empty `limit`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  createRun: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The run to start. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateRunRequest"];
      };
    };
    responses: {
      /** @description The wait is over. After a time-out the state is still `running` and unfinished items have no `result`; continue with `GET /runs/{run_id}?wait=true`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateRunResponse"];
        };
      };
      /** @description The run has started; `wait` was not set. There are no results, and the state is usually `running` but can already be final. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateRunResponse"];
        };
      };
      /** @description The body is not JSON, the overrides cannot be applied, or the flow has fatal findings. In the last two cases a 0.11 orchestrator has already recorded a run, which stays listed as `failed`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description No flow has the id `flowId`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The `Idempotency-Key` was used before, for another flow or other inputs. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The body is too large. A 0.11 orchestrator accepts at most 2 MiB (2097152 bytes). */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The content type is not `application/json` or `application/*+json`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The body is JSON but not a run request, for example without `flowId`, with an `input` that is no list, or with `overrides` that lack `steps`. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  getRun: {
    parameters: {
      query?: {
        /** @description With true, the answer comes after the run has ended or `timeoutSecs` has passed. False, null or absent answers at once. */
        wait?: boolean | null;
        /** @description Longest time to wait, in seconds. Absent or null means 300. When it passes, the answer is the current state with 200. Only used with `wait`. */
        timeoutSecs?: number | null;
      };
      header?: never;
      path: {
        /** @description Id of the run, a UUID. Text that is no UUID is answered with 400. */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run as it stands. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RunDetails"];
        };
      };
      /** @description The run id is not a UUID, or the query cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description No run has this id. With `wait=true` a 0.11 orchestrator answers 500 instead. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. A 0.11 orchestrator also answers so when `wait=true` is asked for an unknown run. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  deleteRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the run, a UUID. Text that is no UUID is answered with 400. */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request is accepted; the body is empty. On a 0.11 orchestrator the run is still there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The run id is not a UUID. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description No run has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The run is still running or paused. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  getRunItems: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the run, a UUID. Text that is no UUID is answered with 400. */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The items. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListItemsResponse"];
        };
      };
      /** @description The run id is not a UUID. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description No run has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  getRunFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the run, a UUID. Text that is no UUID is answered with 400. */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The flow. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RunFlowResponse"];
        };
      };
      /** @description The run id is not a UUID. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description No run has this id, or its flow is not stored: a 0.11 orchestrator never stores flows given inline to `map` and `iterate`. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  getRunSteps: {
    parameters: {
      query?: {
        /** @description Item to look at, counted from 0. Absent or null combines all items, the worst state first. An index that the run does not have is answered with 400. */
        itemIndex?: number | null;
      };
      header?: never;
      path: {
        /** @description Id of the run, a UUID. Text that is no UUID is answered with 400. */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The steps. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListStepRunsResponse"];
        };
      };
      /** @description The run id is not a UUID, the query cannot be read, or the run has no item `itemIndex`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description No run has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  cancelRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the run, a UUID. Text that is no UUID is answered with 400. */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run after the request. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RunSummary"];
        };
      };
      /** @description The run id is not a UUID. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description No run has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The run has already ended. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  storeFlow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The flow to store. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["StoreFlowRequest"];
      };
    };
    responses: {
      /** @description The flow was validated; `stored` tells whether it was stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StoreFlowResponse"];
        };
      };
      /** @description The body is not valid JSON. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The body is too large. A 0.11 orchestrator accepts at most 2 MiB (2097152 bytes). */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The content type is not `application/json` or `application/*+json`. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The body is JSON but not a flow request, for example without `flow`, with `dryRun: null`, or with a malformed expression or `onError`. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  getFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the flow, 64 hexadecimal digits. It is not checked for form: what does not exist is simply not found. */
        flow_id: components["schemas"]["BlobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The flow. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FlowResponse"];
        };
      };
      /** @description The id belongs to a blob that is not a flow. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description No flow has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  deleteFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the flow, 64 hexadecimal digits. It is not checked for form: what does not exist is simply not found. */
        flow_id: components["schemas"]["BlobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request is accepted; the body is empty. On a 0.11 orchestrator the flow is still there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description No flow has this id. A 0.11 orchestrator never answers so. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  getFlowVariables: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the flow, 64 hexadecimal digits. It is not checked for form: what does not exist is simply not found. */
        flow_id: components["schemas"]["BlobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The variables. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FlowVariablesResponse"];
        };
      };
      /** @description The id belongs to a blob that is not a flow. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description No flow has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  getRunEvents: {
    parameters: {
      query?: {
        /** @description Cursor of the last event that was seen; reading goes on after it. It wins over the header `Last-Event-ID`. Absent means from the first event. */
        since?: string | null;
        /** @description With true, events of the runs below this one as well. */
        includeSubRuns?: boolean | null;
        /** @description With true, results of steps and items travel with their events. */
        includeResults?: boolean | null;
      };
      header?: never;
      path: {
        /** @description Id of the run, a UUID. Text that is no UUID is answered with 400. */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events. The stream ends after `run_completed` of this run. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": string;
        };
      };
      /** @description The run id is not a UUID, or the query or the cursor cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description No run has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  getRunStep: {
    parameters: {
      query?: {
        /** @description Item to look at, counted from 0. Needed when the run has several items. An index that the run does not have is answered with 404. */
        itemIndex?: number | null;
      };
      header?: never;
      path: {
        /** @description Id of the run, a UUID. Text that is no UUID is answered with 400. */
        run_id: string;
        /** @description Id of the step in its flow. */
        step_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The step. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RunStepDetails"];
        };
      };
      /** @description The run id is not a UUID, the query cannot be read, or the run has several items and `itemIndex` is absent. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description No run has this id, or it has no such step or item. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  pauseRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the run, a UUID. Text that is no UUID is answered with 400. */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run as it stands now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RunSummary"];
        };
      };
      /** @description The run id is not a UUID, or the query cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description No run has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The run has ended. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  resumeRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the run, a UUID. Text that is no UUID is answered with 400. */
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run as it stands now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RunSummary"];
        };
      };
      /** @description The run id is not a UUID, or the query cannot be read. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description No run has this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The run has ended. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  getMetrics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The metrics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": string;
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  getContract: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An OpenAPI 3.1 document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
  getDocs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": string;
        };
      };
      /** @description The request carries no valid credentials. A 0.11 orchestrator has no authentication; a gateway or a server with an API key answers so. */
      401: {
        headers: {
          /** @description Authentication scheme that the server expects. */
          "WWW-Authenticate"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The credentials are valid but do not allow this request. Sent by a gateway or a server with access rules, never by a 0.11 orchestrator. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description Too many requests. Sent by a gateway or a server with a rate limit, never by a 0.11 orchestrator; wait as long as `Retry-After` says. */
      429: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server failed while it handled the request, for example because its storage is not available. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
      /** @description The server, or one behind a gateway, is starting, stopping or overloaded. Try again later. */
      503: {
        headers: {
          /** @description Time to wait before the next attempt, as a number of seconds or as an HTTP date. */
          "Retry-After"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
          "text/plain": components["schemas"]["ErrorText"];
        };
      };
    };
  };
}
