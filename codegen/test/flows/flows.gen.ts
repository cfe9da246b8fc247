// Generated from flows/billing/invoice.yaml, flows/greet.yaml, flows/untyped.yaml
// Not to be edited: npx stepflow-codegen flows 'flows/**/*.yaml' --out flows.gen.ts
import type { FlowHandle, JsonValue } from "@stepflow/core";

export type BillingInvoiceInputDefinition = string;
export type BillingInvoiceInputCurrency = "EUR" | "USD";
export type BillingInvoiceOutput = string;

export interface BillingInvoiceInput {
  lines: BillingInvoiceLine[];
  id?: BillingInvoiceInputDefinition;
  before?: BillingInvoiceInput;
  currency?: BillingInvoiceInputCurrency;
}
export interface BillingInvoiceLine {
  text: string;
  lines?: BillingInvoiceLine[];
}

export interface GreetInput {
  /**
   * Whom to greet.
   */
  name: string;
  times?: number;
}
export interface GreetOutput {
  greeting: string;
  mood?: "glad" | "sad" | null;
}

/** The flows by name, each with the types of its input and output. */
export const flows: {
  /**
   * Writes an invoice.
   * Its lines may have lines.
   */
  readonly billingInvoice: FlowHandle<BillingInvoiceInput, BillingInvoiceOutput>;
  /** Greets by name. */
  readonly greet: FlowHandle<GreetInput, GreetOutput>;
  /** flows/untyped.yaml */
  readonly untyped: FlowHandle<JsonValue, JsonValue>;
} = {
  billingInvoice: { file: new URL("flows/billing/invoice.yaml", import.meta.url) },
  greet: { file: new URL("flows/greet.yaml", import.meta.url) },
  untyped: { file: new URL("flows/untyped.yaml", import.meta.url) },
};
