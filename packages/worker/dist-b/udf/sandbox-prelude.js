/**
 * What is evaluated inside the sandbox before any user's code: it makes the built-in objects unchangeable, so that one
 * call cannot lay traps for the next, and answers `{ start, receive }`, the two functions that the host calls.
 *
 * It is text because it runs in another interpreter, which shares nothing with this one but strings.
 *
 * - A frozen prototype would also forbid its heirs to have a property of the same name (`this.name = "MyError"`), so the
 *   names that programs do give to their own objects become accessors that define them on the heir.
 */
export const prelude = `
(function (send) {
  "use strict";
  const { parse, stringify } = JSON;
  const { defineProperty, freeze, getOwnPropertyDescriptor, getPrototypeOf } = Object;
  const { ownKeys } = Reflect;
  const overridable = new Set(["constructor", "name", "message", "toString", "toLocaleString", "valueOf", "toJSON", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable"]);

  function letHeirsOverride(owner, key, value) {
    defineProperty(owner, key, {
      configurable: false,
      get: () => value,
      set(own) {
        if (this === owner) throw new TypeError("built-in objects cannot be changed: " + String(key));
        defineProperty(this, key, { value: own, writable: true, enumerable: true, configurable: true });
      },
    });
  }

  const seen = new Set([globalThis]);
  function lock(value) {
    if (value === null || (typeof value !== "object" && typeof value !== "function") || seen.has(value)) return;
    seen.add(value);
    const isPrototype = typeof value === "object" && getOwnPropertyDescriptor(value, "constructor") !== undefined;
    for (const key of ownKeys(value)) {
      const property = getOwnPropertyDescriptor(value, key);
      lock(property.value);
      lock(property.get);
      lock(property.set);
      if (isPrototype && property.configurable && "value" in property && overridable.has(key)) {
        letHeirsOverride(value, key, property.value);
      }
    }
    lock(getPrototypeOf(value));
    freeze(value);
  }
  for (const key of ownKeys(globalThis)) {
    if (key === "globalThis") continue;
    lock(getOwnPropertyDescriptor(globalThis, key).value);
    defineProperty(globalThis, key, { writable: false, configurable: false });
  }
  for (const sample of [function* () {}, async function () {}, async function* () {}]) lock(getPrototypeOf(sample));
  lock(getPrototypeOf(getPrototypeOf([][Symbol.iterator]())));
  for (const iterable of [[], "", new Map(), new Set(), "".matchAll(/a/g)]) lock(getPrototypeOf(iterable[Symbol.iterator]()));

  let call = 0;
  let requests = 0;
  let waiting = new Map();
  function request(method, parameters) {
    requests += 1;
    // A refusal is thrown here and now: as a rejected promise it would end no loop.
    send("request", requests, method, stringify(parameters.map((value) => (value === undefined ? null : value))));
    return new Promise((resolve, reject) => {
      waiting.set(requests, { resolve, reject });
    });
  }
  const describe = (value) => {
    if (typeof value === "string") return value;
    if (value instanceof Error) return String(value);
    const text = stringify(value);
    return text === undefined ? String(value) : text;
  };
  const log = (level) => (...values) => send("log", 0, level, values.map(describe).join(" "));
  defineProperty(globalThis, "console", {
    value: freeze({ debug: log("debug"), log: log("info"), info: log("info"), warn: log("warn"), error: log("error") }),
  });

  function makeContext(facts) {
    const methods = {};
    for (const method of facts.methods) methods[method] = (...parameters) => request(method, parameters);
    return freeze({ ...facts.values, ...methods });
  }

  function fail(error) {
    const isError = error instanceof Error;
    let message = "a value that is no error";
    let stack = "";
    try {
      message = isError ? String(error) : describe(error);
      stack = isError && typeof error.stack === "string" ? error.stack : "";
    } catch {}
    send("thrown", 0, String(message), String(stack));
  }

  return freeze({
    start(main, input, facts) {
      call += 1;
      waiting = new Map();
      const current = call;
      (async () => {
        const context = makeContext(parse(facts));
        const value = parse(input);
        const output = await main(value, context);
        return typeof output === "function" ? await output(value, context) : output;
      })().then(
        (output) => {
          if (current !== call) return;
          let text;
          try {
            text = stringify(output === undefined ? null : output);
          } catch (error) {
            send("output", 0, String(error), "");
            return;
          }
          if (text === undefined) send("output", 0, "it answered a " + typeof output, "");
          else send("returned", 0, text, "");
        },
        (error) => {
          if (current === call) fail(error);
        },
      );
    },
    receive(id, succeeded, value) {
      const request = waiting.get(id);
      if (request === undefined) return;
      waiting.delete(id);
      if (succeeded) request.resolve(parse(value));
      else request.reject(new Error(value));
    },
  });
})
`;
//# sourceMappingURL=sandbox-prelude.js.map