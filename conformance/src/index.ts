export type { ConformanceCase, Expectation, ExpectedOutcome, Need, Theme } from "./case.ts";
export { checkCase, type Subject, testEnvironment } from "./check-case.ts";
export { loadThemes, parseCases } from "./load-cases.ts";
export { type RecordedCall, TestComponents } from "./test-components.ts";
