import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runtimePaths } from "../../runtimes/runtime-paths.ts";

/**
 * Opens what Vite built in a real browser, against the mock that was installed.
 *
 * @returns The title that the page gave itself; why there is none where there is no browser.
 */
export async function openPage(cwd: string): Promise<string> {
  const executablePath = runtimePaths.Chromium.path;
  if (!existsSync(executablePath)) return `built; not opened: there is no ${executablePath}`;
  const installed = join(cwd, "node_modules/@flowx-start/mock-server/dist/index.js");
  const { startMockServer } = (await import(
    pathToFileURL(installed).href
  )) as typeof import("@flowx-start/mock-server");
  const { chromium: browserType } = await import("playwright-core");
  const types: Record<string, string> = { html: "text/html", js: "text/javascript" };
  const pages = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname === "/" ? "/index.html" : pathname;
    response.setHeader("content-type", types[file.split(".").at(-1) ?? ""] ?? "text/plain");
    createReadStream(join(cwd, "dist", file))
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((resolve) => pages.listen(0, "127.0.0.1", resolve));
  const mock = await startMockServer({ cors: true });
  const browser = await browserType.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const { port } = pages.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/?mock=${encodeURIComponent(mock.url)}`);
    await page.waitForFunction('document.title !== "starting"', undefined, { timeout: 20_000 });
    const title = await page.title();
    if (mock.instances[0]?.instance.uuid !== title) throw new Error(`The page shows ${title}.`);
    return title;
  } finally {
    await browser.close();
    await mock.close();
    await new Promise((resolve) => {
      pages.close(resolve);
      pages.closeAllConnections();
    });
  }
}
