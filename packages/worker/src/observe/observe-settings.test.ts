import { describe, expect, it } from "vitest";
import { readObserveSettings } from "./observe-settings.ts";

const read = (environment: Record<string, string>) => readObserveSettings({ environment });

describe("readObserveSettings", () => {
  it("has a default for everything", () => {
    expect(read({})).toEqual({
      logLevel: "info",
      logDestinations: ["stderr"],
      logFile: undefined,
      logFormat: undefined,
      otlpEndpoint: undefined,
      traces: "on",
      serviceName: "stepflow-typescript",
    });
  });

  it("takes everything from the environment", () => {
    const environment = {
      STEPFLOW_LOG_LEVEL: "WARNING",
      STEPFLOW_LOG_DESTINATION: "stderr, FILE",
      STEPFLOW_LOG_FILE: "/tmp/worker.log",
      STEPFLOW_LOG_FORMAT: "text",
      STEPFLOW_OTLP_ENDPOINT: "http://localhost:4317",
      STEPFLOW_TRACE_ENABLED: "false",
      STEPFLOW_SERVICE_NAME: "greetings",
    };
    expect(read(environment)).toEqual({
      logLevel: "warn",
      logDestinations: ["stderr", "file"],
      logFile: "/tmp/worker.log",
      logFormat: "pretty",
      otlpEndpoint: "http://localhost:4317",
      traces: "off",
      serviceName: "greetings",
    });
  });

  it("lets options win, and does not even look at variables that they replace", () => {
    const environment = { STEPFLOW_LOG_LEVEL: "loud", STEPFLOW_SERVICE_NAME: "b" };
    expect(readObserveSettings({ environment, logLevel: "error", serviceName: "a" })).toMatchObject({
      logLevel: "error",
      serviceName: "a",
    });
  });

  it("logs to the collector where there is one, unless told otherwise", () => {
    const STEPFLOW_OTLP_ENDPOINT = "http://localhost:4317";
    expect(read({ STEPFLOW_OTLP_ENDPOINT }).logDestinations).toEqual(["otlp"]);
    expect(read({ STEPFLOW_OTLP_ENDPOINT, STEPFLOW_LOG_DESTINATION: "stderr" }).logDestinations).toEqual(["stderr"]);
  });

  it("knows the levels of the server, too: one environment serves both", () => {
    expect(read({ STEPFLOW_LOG_LEVEL: "trace" }).logLevel).toBe("debug");
    expect(read({ STEPFLOW_LOG_LEVEL: "off" }).logLevel).toBe("off");
  });

  it("takes an empty variable for one that is not set", () => {
    expect(read({ STEPFLOW_LOG_LEVEL: " ", STEPFLOW_LOG_DESTINATION: "" })).toEqual(read({}));
  });

  it.each([
    [{ STEPFLOW_LOG_LEVEL: "loud" }, /STEPFLOW_LOG_LEVEL.*expected one of trace, debug, .*found "loud"/],
    [{ STEPFLOW_LOG_DESTINATION: "stderr,syslog" }, /STEPFLOW_LOG_DESTINATION.*"syslog"/],
    [{ STEPFLOW_LOG_FORMAT: "xml" }, /STEPFLOW_LOG_FORMAT/],
    [{ STEPFLOW_TRACE_ENABLED: "maybe" }, /STEPFLOW_TRACE_ENABLED/],
    [{ STEPFLOW_LOG_DESTINATION: "file" }, /STEPFLOW_LOG_FILE.*expected its path/],
    [{ STEPFLOW_LOG_DESTINATION: "otlp" }, /STEPFLOW_OTLP_ENDPOINT.*expected its URL/],
  ])("refuses %j and names the variable", (environment, message) => {
    expect(() => readObserveSettings({ environment })).toThrow(message);
  });
});
