/** Counts what a server does, and prints it in the text format of Prometheus. */
export class Metrics {
  /** By operation, then by status. */
  readonly #requests = new Map<string, Map<number, number>>();
  readonly #beganMs = Date.now();
  /** Requests that are being answered, streams of events among them. */
  underWay = 0;

  answered(operation: string, status: number): void {
    let counts = this.#requests.get(operation);
    if (counts === undefined) {
      counts = new Map();
      this.#requests.set(operation, counts);
    }
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }

  print(): string {
    const requests = [...this.#requests].flatMap(([operation, counts]) =>
      [...counts].map(
        ([status, count]) => `stepflow_http_requests_total{operation="${operation}",status="${status}"} ${count}`,
      ),
    );
    return [
      "# HELP stepflow_http_requests_total Requests that were answered, by operation and status.",
      "# TYPE stepflow_http_requests_total counter",
      ...requests.sort(),
      "# HELP stepflow_http_requests_under_way Requests that are being answered, streams of events among them.",
      "# TYPE stepflow_http_requests_under_way gauge",
      `stepflow_http_requests_under_way ${this.underWay}`,
      "# HELP process_start_time_seconds When the server began, in seconds since the epoch.",
      "# TYPE process_start_time_seconds gauge",
      `process_start_time_seconds ${this.#beganMs / 1_000}`,
      "# HELP process_resident_memory_bytes Memory of the process.",
      "# TYPE process_resident_memory_bytes gauge",
      `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
      "",
    ].join("\n");
  }
}
