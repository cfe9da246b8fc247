import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "@stepflow/core";

/** A contract as a page for people: every operation with its parameters and answers, in one file that loads nothing. */
export function apiPage(contract: JsonObject): string {
  const info = objectAt(contract, "info");
  const operations = Object.entries(objectAt(contract, "paths")).flatMap(([path, item]) =>
    Object.entries(isJsonObject(item) ? item : {}).flatMap(([method, operation]) =>
      isJsonObject(operation) ? [describeOperation(method, path, operation, isJsonObject(item) ? item : {})] : [],
    ),
  );
  const title = `${textAt(info, "title")} ${textAt(info, "version")}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeText(title)}</title><style>${style}</style></head><body>
<h1>${escapeText(title)}</h1>
${paragraphs(textAt(info, "description"))}
<p>Machines read <a href="openapi.json">openapi.json</a>.</p>
${operations.join("\n")}
</body></html>
`;
}

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
h2{margin-top:2.5rem;font-size:1.1rem}h2 code{font-size:1.1rem}table{border-collapse:collapse;width:100%}
td{padding:.2rem .8rem .2rem 0;vertical-align:top}td:first-child{white-space:nowrap}.mark{font-size:.8rem;opacity:.7}`;

function describeOperation(method: string, path: string, operation: JsonObject, item: JsonObject): string {
  const isOurs = item["x-stepflow-extension"] === true || operation["x-stepflow-extension"] === true;
  const mark = isOurs ? ' <span class="mark">not in 0.11</span>' : "";
  const parameters = isJsonArray(operation.parameters) ? operation.parameters.filter(isJsonObject) : [];
  const rows = [
    ...parameters.map((parameter) => [textAt(parameter, "name"), textAt(parameter, "description")]),
    ...Object.entries(objectAt(operation, "responses")).map(([status, response]) => [
      status,
      isJsonObject(response) ? textAt(response, "description") : "",
    ]),
  ];
  return `<h2 id="${escapeText(textAt(operation, "operationId"))}"><code>${method.toUpperCase()} ${escapeText(path)}</code>${mark}</h2>
${paragraphs(textAt(operation, "description"))}
<table>${rows.map(([name = "", text = ""]) => `<tr><td><code>${escapeText(name)}</code></td><td>${inline(text)}</td></tr>`).join("")}</table>`;
}

function paragraphs(text: string): string {
  return text
    .split("\n\n")
    .map((part) => `<p>${inline(part)}</p>`)
    .join("\n");
}

function inline(text: string): string {
  return escapeText(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value: JsonValue | undefined = object[key];
  return isJsonObject(value) ? value : {};
}

function textAt(object: JsonObject, key: string): string {
  const value = object[key];
  return typeof value === "string" ? value : "";
}
