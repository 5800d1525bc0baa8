import { expect, it } from "vitest";
import { startMockServer } from "../src/index.ts";
import { toUrl } from "../src/start-mock-server.ts";

it.for([
  ["127.0.0.1", "http://127.0.0.1:80"],
  ["0.0.0.0", "http://127.0.0.1:80"],
  ["::", "http://[::1]:80"],
  ["", "http://localhost:80"],
  ["fd00::7", "http://[fd00::7]:80"],
  ["mock.local", "http://mock.local:80"],
])("calls the address %j by a URL that works", ([hostname = "", url]) => {
  expect(toUrl(hostname, 80)).toBe(url);
  expect(toUrl(hostname, 80, "https")).toBe(url?.replace("http:", "https:"));
});

it.for([
  ["flowx.example.com", "is not a URL"],
  ["ftp://flowx.example.com", "is neither http nor https"],
  ["https://flowx.example.com/?a", "must contain only a host and a path"],
  ["https://flowx.example.com/#a", "must contain only a host and a path"],
  ["https://a@flowx.example.com/", "must contain only a host and a path"],
])("refuses the public URL %s: it %s", async ([publicUrl = "", why]) => {
  await expect(startMockServer({ publicUrl })).rejects.toThrow(
    `publicUrl: "${publicUrl}" ${why}. Use a URL such as https://flowx.example.com.`,
  );
});

it("has its public URL without slashes at the end, whatever is listened on", async () => {
  await using server = await startMockServer({ publicUrl: "http://flowx.example.com/a//", basePath: "/rtm" });
  expect([server.url, server.pageUrl, server.issuer]).toEqual([
    "http://flowx.example.com/a/rtm",
    "http://flowx.example.com/a/__mock/ui",
    "http://flowx.example.com/a/realms/flowx",
  ]);
  expect(server.localUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/rtm$/);
  expect(server.certificate).toBeUndefined();
});

it("names its own URL, its page and its issuer, and has a certificate only with https", async () => {
  await using server = await startMockServer({ https: true });
  expect(server.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  expect([server.pageUrl, server.issuer]).toEqual([`${server.url}/__mock/ui`, `${server.url}/realms/flowx`]);
  expect(server.certificate).toContain("BEGIN CERTIFICATE");
});

it("follows a new base path", async () => {
  await using server = await startMockServer();
  const { url } = server;
  server.configure({ basePath: "/later" });
  expect([server.url, server.localUrl]).toEqual([`${url}/later`, `${url}/later`]);
});

it("says why it cannot listen, and what to do", async () => {
  await using server = await startMockServer();
  const port = Number(new URL(server.url).port);
  await expect(startMockServer({ port })).rejects.toThrow(
    `Cannot listen on 127.0.0.1:${port}: it is in use. Choose another port, or 0 for a free one.`,
  );
  await expect(startMockServer({ hostname: "192.0.2.1" })).rejects.toThrow(
    "Cannot listen on 192.0.2.1:0: this machine does not have that address. Choose 127.0.0.1 for this machine only, or 0.0.0.0 for all of its addresses.",
  );
});
