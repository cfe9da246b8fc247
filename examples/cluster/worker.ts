import { server } from "./components.ts";

// Which transport, from where and how much at a time: STEPFLOW_TRANSPORT, STEPFLOW_TASKS_URL, STEPFLOW_QUEUE_NAME,
// STEPFLOW_MAX_CONCURRENT, STEPFLOW_SHUTDOWN_GRACE_SECS.
await server.run();
