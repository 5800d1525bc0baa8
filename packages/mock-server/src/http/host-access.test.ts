import { expect, it } from "vitest";
import { createHostAccess, type HostAccessOptions, toFirst } from "./host-access.ts";

const defaults = { allowedHosts: [], isOpen: false, publicUrl: undefined, trustForwarded: false, isCors: () => false };
type Headers = Record<string, string>;
const ask = (part: "api" | "control", headers: Headers, more: Partial<HostAccessOptions> = {}): string => {
  try {
    createHostAccess({ ...defaults, ...more }).assertMayCall(headers, part);
    return "yes";
  } catch (error) {
    return (error as Error).message;
  }
};

it.for(["localhost", "localhost:1", "127.0.0.1", "127.10.20.30:4010", "[::1]", "LocalHost.", "127.0.0.1."])(
  "answers everything as %s, which is this machine",
  (host) => {
    expect([ask("api", { host }), ask("control", { host })]).toEqual(["yes", "yes"]);
  },
);

it.for(["10.0.0.7", "192.168.100.200:80", "[fd00::7]", "flowx-mock", "a.localhost", "a.local", "a.internal", "a.test"])(
  "answers the API as %s, which no foreign page can have, but not its control API",
  (host) => {
    expect(ask("api", { host })).toBe("yes");
    expect(ask("control", { host })).toMatch(
      /^403 The control API does not accept the host name ".+"\. Allow it with allowedHosts/,
    );
  },
);

it.for([
  "evil.example",
  "a.localhost.evil.example",
  "x1.2.3.4.example",
  "127.0.0.1.evil.example",
  "a.testing",
  "alocal.com",
])("does not answer as %s, and says how to allow it", (host) => {
  expect(ask("api", { host })).toBe(
    `403 The mock does not accept the host name "${host}". Allow it with allowedHosts or --allow-host.`,
  );
  expect(ask("control", { host })).toContain("The control API does not accept the host name");
});

it("lets addresses call the control API where the mock listens on them, but not names", () => {
  const more = { isOpen: true };
  expect([ask("control", { host: "192.0.2.7:4010" }, more), ask("control", { host: "[fd00::7]" }, more)]).toEqual([
    "yes",
    "yes",
  ]);
  expect(ask("control", { host: "evil.example" }, more)).not.toBe("yes");
});

it("answers as its public URL, and lets the pages of it call", () => {
  const more = { publicUrl: "https://gw.example/x" };
  const origin = "https://gw.example";
  expect(ask("control", { host: "gw.example" }, more)).toBe("yes");
  expect(ask("control", { host: "localhost", origin }, more)).toBe("yes");
  expect(ask("control", { host: "localhost", origin })).toContain(
    "does not accept requests from pages of another origin",
  );
});

it("lets the pages of a proxy call that it trusts", () => {
  const headers = { host: "localhost", origin: "https://gw.example", "x-forwarded-host": "gw.example, inner" };
  expect(ask("api", { ...headers }, { trustForwarded: true })).toBe("yes");
  expect(ask("api", { ...headers })).toBe(
    "403 The mock does not accept requests from pages of another origin. Allow them with cors or --cors.",
  );
});

it.for([
  [{ origin: "http://localhost:1" }, "no"],
  [{ origin: "http://localhost" }, "yes"],
  [{ origin: "null" }, "no"],
  [{ "sec-fetch-site": "cross-site" }, "no"],
  [{ "sec-fetch-site": "cross-site", origin: "http://localhost" }, "no"],
  [{ "sec-fetch-site": "same-site" }, "no"],
  [{ "sec-fetch-site": "same-site", origin: "http://localhost" }, "yes"],
  [{ "sec-fetch-site": "same-origin" }, "yes"],
  [{ "sec-fetch-site": "none" }, "yes"],
] as [Headers, string][])("judges a page that sends %j: %s", ([headers, verdict]) => {
  for (const part of ["api", "control"] as const) {
    expect(ask(part, { host: "localhost", ...headers }) === "yes" ? "yes" : "no").toBe(verdict);
  }
  expect(ask("control", { host: "localhost", origin: "null" })).toBe(
    "403 The control API does not accept requests from pages of another origin.",
  );
});

it("lets pages of every origin call the API with cors, but not the control API", () => {
  const headers = { host: "evil.example", origin: "https://evil.example" };
  expect(ask("api", headers, { isCors: () => true })).toBe("yes");
  expect(ask("control", headers, { isCors: () => true })).not.toBe("yes");
});

it("judges the same headers for the API and for the control API, each for itself", () => {
  const access = createHostAccess(defaults);
  const headers = { host: "flowx-mock" };
  access.assertMayCall(headers, "api");
  access.assertMayCall(headers, "api");
  expect(() => access.assertMayCall(headers, "control")).toThrow("The control API");
});

it("takes a request without a host for none of its own", () => {
  expect(ask("control", {})).toContain('does not accept the host name ""');
  expect(ask("control", { host: "a b" })).toContain('does not accept the host name ""');
});

it.for([
  ["*", "anything.example", "yes"],
  ["a.example", "a.example:1", "yes"],
  ["a.example:1", "a.example:2", "no"],
  ["fd00::1", "[fd00::1]:1", "yes"],
  ["::ffff:10.0.0.1", "[::ffff:10.0.0.1]", "yes"],
  ["A.example.", "a.EXAMPLE", "yes"],
] as const)("with %s allowed answers its control API as %s: %s", ([allowed, host, verdict]) => {
  expect(ask("control", { host }, { allowedHosts: [allowed] }) === "yes" ? "yes" : "no").toBe(verdict);
});

it.for([
  ["https://a.example", "is a URL"],
  ["*.a.example", "has a wildcard"],
  ["a.example/x", "is not the name of a host"],
  ["a.example/", "is not the name of a host"],
  ["a.example\\x", "is not the name of a host"],
  ["u@a.example", "is not the name of a host"],
  ["a.example?x", "is not the name of a host"],
  ["a.example#x", "is not the name of a host"],
  ["a b", "is not the name of a host"],
  ["", "is not the name of a host"],
])("refuses to allow %j: it %s", ([name = "", why]) => {
  expect(() => createHostAccess({ ...defaults, allowedHosts: [name] })).toThrow(
    `allowedHosts: ${JSON.stringify(name)} ${why}. Use a name such as flowx-mock or flowx-mock:4010, or *.`,
  );
});

it.for([
  ["a", "a"],
  [" a , b", "a"],
  ["", ""],
  [undefined, ""],
])("reads the first of %j", ([value, first]) => {
  expect(toFirst(value)).toBe(first);
});
