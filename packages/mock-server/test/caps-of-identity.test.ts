import { decodeJwt, decodeProtectedHeader } from "jose";
import { expect, it, vi } from "vitest";
import { createMockFetch } from "../src/index.ts";
import { startOn } from "./documented.ts";

// Keys and signatures of RSA take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const realm = "http://mock/realms/flowx";

it("lists the newest 1,000 tokens", async () => {
  const mock = createMockFetch();
  const first = await mock.token({ clientId: "first" });
  expect(decodeJwt(first)["azp"]).toBe("first");
  await Promise.all(Array.from({ length: 1000 }, (_, i) => mock.token({ clientId: `c${i}` })));
  const clients = mock.issuedTokens.map(({ clientId }) => clientId);
  expect([clients.length, clients.includes("first")]).toEqual([1000, false]);
});

it("publishes the newest ten keys: a token of an older one is refused", async () => {
  const mock = createMockFetch({ auth: "strict" });
  const old = await mock.token();
  for (let i = 0; i < 9; i += 1) await mock.rotateKeys();
  const startWith = async (token: string): Promise<number> =>
    (await startOn(mock, "customer_onboarding", {}, { authorization: `Bearer ${token}` })).status;
  expect(await startWith(old)).toBe(200);
  const fresh = await mock.token();
  await mock.rotateKeys();
  const { keys } = await (await mock.fetch(`${realm}/protocol/openid-connect/certs`)).json();
  expect(keys).toHaveLength(10);
  expect(keys.map(({ kid }: { kid: string }) => kid)).not.toContain(decodeProtectedHeader(old).kid);
  expect(await startWith(fresh)).toBe(200);
});
