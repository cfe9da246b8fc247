import type { JsonObject, Logger } from "@stepflow/core/executor";
import type { ClientEvent, OnClientEvent } from "./client-event.ts";

/** Sends events to a hook and a logger; undefined when nobody listens, so that nothing is made for them. */
export function eventSink(onEvent: OnClientEvent | undefined, logger: Logger | undefined): OnClientEvent | undefined {
  if (onEvent === undefined && logger === undefined) return undefined;
  return (event) => {
    // Who watches must not break what is watched.
    try {
      onEvent?.(event);
    } catch {}
    try {
      if (logger !== undefined) log(event, logger);
    } catch {}
  };
}

function log(event: ClientEvent, logger: Logger): void {
  const { type, ...fields } = event;
  const facts: JsonObject = { ...fields };
  switch (type) {
    case "request":
    case "response":
      logger.debug(`stepflow ${type}`, facts);
      break;
    case "polling":
      logger.warn("stepflow: the server has no events; the run's state is asked for again and again", facts);
      break;
    default:
      logger.info(`stepflow ${type}`, facts);
  }
}
