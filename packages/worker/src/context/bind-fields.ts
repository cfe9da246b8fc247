import type { JsonObject, Logger } from "@stepflow/core";

/** The same logger with `fields` on every line, asked for at the time; what a line says itself wins. */
export function bindFields(logger: Logger, fields: () => JsonObject): Logger {
  return {
    debug: (message, own) => logger.debug(message, { ...fields(), ...own }),
    info: (message, own) => logger.info(message, { ...fields(), ...own }),
    warn: (message, own) => logger.warn(message, { ...fields(), ...own }),
    error: (message, own) => logger.error(message, { ...fields(), ...own }),
  };
}
