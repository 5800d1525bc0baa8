import { expect, it } from "vitest";
import { createMockFetch } from "../src/index.ts";
import { headers, start, startPath } from "./documented.ts";

const realm = "/realms/flowx";
const paths = [
  startPath,
  `${realm}/protocol/openid-connect/token`,
  `${realm}/protocol/openid-connect/certs`,
  `${realm}/.well-known/openid-configuration`,
];
const origin = "https://app.example.com";

it.for(paths)("allows a page every header and credentials that it asks for, at %s", async (path) => {
  const mock = createMockFetch({ cors: true });
  const wanted = "authorization,content-type,traceparent,x-request-id";
  const preflight = await mock.fetch(`http://mock${path}`, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": wanted,
      "access-control-request-private-network": "true",
    },
  });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-allow-headers": wanted,
    "access-control-allow-methods": "POST",
    "access-control-allow-private-network": "true",
  });
  const answer = await mock.fetch(`http://mock${path}`, { headers: { ...headers, origin } });
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": expect.stringContaining("content-type"),
    vary: "origin",
  });
});

it("lets a page read refusals and the headers of scenarios", async () => {
  const mock = createMockFetch({ cors: true });
  mock.use("rate-limited");
  const limited = await mock.fetch(`http://mock${startPath}`, { ...start, headers: { ...headers, origin } });
  expect(limited.headers.get("access-control-expose-headers")).toContain("retry-after");
  const refused = await mock.fetch(`http://mock${realm}/nowhere`, { headers: { origin } });
  expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([404, origin]);
});

it("allows pages nothing without cors", async () => {
  const answer = await createMockFetch().fetch(`http://mock${startPath}`, {
    ...start,
    headers: { ...headers, origin },
  });
  expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
});
