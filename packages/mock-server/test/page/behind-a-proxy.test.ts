import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { describePage } from "./describe-page.ts";

describePage("the page behind a proxy", (open) => {
  it("works under a path of the proxy's own, and names its URL in the first command", async () => {
    const one = await open();
    const proxy = createServer((incoming, outgoing) => {
      const path = (incoming.url ?? "").replace(/^\/mocks\/flowx/, "");
      const { method = "GET", headers } = incoming;
      const forwarded = request(one.server.url + path, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      forwarded.on("error", () => outgoing.destroy());
      incoming.pipe(forwarded);
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const host = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    one.allowHost(host);
    try {
      await one.page.goto(`http://${host}/mocks/flowx/__mock/ui`);
      await one.page.getByText(`curl -X POST http://${host}/mocks/flowx/api/runtime/`).waitFor();
      await one.goTo("start");
      await one.page.getByRole("button", { name: "Start", exact: true }).click();
      await one.page.getByText('"state": "STARTED"').waitFor();
      await one.goTo("requests");
      await one.row(1).click();
      await one.pane.getByRole("button", { name: "Copy as curl" }).click();
      await expect.poll(() => one.copied()).toContain(`http://${host}/mocks/flowx/api/runtime/`);
    } finally {
      await one.page.goto("about:blank");
      proxy.closeAllConnections();
      proxy.close();
    }
  });
});
