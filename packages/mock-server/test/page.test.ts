import { existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type MockServer, startMockServer } from "../src/index.ts";
import { appId, buildId, headers, start, startPath } from "./documented.ts";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const results = fileURLToPath(new URL("../test-results/", import.meta.url));

// `npm run verify` says so where there is no Chromium, and how to get it.
describe.runIf(existsSync(executablePath))("the page in Chromium", { timeout: 60_000 }, () => {
  let browser: Browser | undefined;
  let server: MockServer;
  let page: Page;
  const problems: string[] = [];
  const hosts = new Set<string>();

  const toBrowser = (): Browser => {
    if (browser === undefined) throw new Error(`${executablePath} did not start.`);
    return browser;
  };

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--no-first-run"] });
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    server = await startMockServer();
    page = await toBrowser().newPage({ viewport: { width: 1200, height: 800 } });
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("dialog", (dialog) => problems.push(`a dialog: ${dialog.message()}`));
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    await page.goto(server.pageUrl);
    await page.getByText("live", { exact: true }).waitFor();
  });
  afterEach(async () => {
    const { host } = new URL(server.url);
    await page.close();
    await server.close();
    expect(problems.splice(0)).toEqual([]);
    expect([...hosts].filter((name) => name !== "" && name !== host)).toEqual([]);
    hosts.clear();
  });

  const row = (text: string): ReturnType<Page["locator"]> => page.locator("#request-rows tr", { hasText: text });

  it("shows a request as it comes, with its answer and what it breaks", async () => {
    await fetch(server.url + startPath, start);
    await row("customer_onboarding").waitFor();
    await fetch(server.url + startPath, { method: "POST", headers, body: "[]" });
    expect(await row("body must be object").locator("td").allTextContents()).toContain("400");
    await row("200").click();
    const detail = page.locator("#request-detail");
    await detail.getByText("loanAmount").waitFor();
    expect(await detail.textContent()).toContain(server.instances[0]?.instance.uuid);
    expect(await detail.textContent()).toContain("authorization: [redacted]");
    mkdirSync(results, { recursive: true });
    await page.screenshot({ path: `${results}page.png` });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.screenshot({ path: `${results}page-dark.png` });
    expect(existsSync(`${results}page.png`)).toBe(true);
  });

  it("switches a scenario on and off, and resets", async () => {
    const button = page.getByRole("button", { name: "forbidden", exact: true });
    await button.click();
    await page.locator('button[data-name="forbidden"][aria-pressed="true"]').waitFor();
    expect(server.scenarios.map(({ name }) => name)).toEqual(["forbidden"]);
    expect((await fetch(server.url + startPath, start)).status).toBe(403);
    await row("403").waitFor();
    await button.click();
    await page.locator('button[data-name="forbidden"][aria-pressed="false"]').waitFor();
    await page.getByRole("button", { name: "slow", exact: true }).click();
    await page.getByRole("button", { name: "Switch all off" }).click();
    await expect.poll(() => server.scenarios).toEqual([]);
    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await page.getByText("No request yet.").waitFor();
    expect(server.totals.requests).toBe(0);
  });

  it("starts a process, and lists the instance", async () => {
    await page.getByRole("link", { name: "Start a process" }).click();
    await page.getByLabel("Initial values (JSON)").fill('{"from":"the page"}');
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await page.locator("#start-answer", { hasText: "STARTED" }).waitFor();
    expect(server.instances).toMatchObject([{ initialValues: { from: "the page" } }]);
    await page.getByRole("link", { name: "Instances" }).click();
    await page.locator("#instance-rows", { hasText: '{"from":"the page"}' }).waitFor();
  });

  it("is used with the keyboard alone", async () => {
    await fetch(server.url + startPath, start);
    await fetch(server.url + startPath.replace("customer_onboarding", "nobody"), start);
    await row("nobody").waitFor();
    await page.getByRole("button", { name: "Reset", exact: true }).focus();
    const focused = (): Promise<string> => page.evaluate("document.activeElement.closest('tr')?.textContent ?? ''");
    for (let i = 0; i < 8 && !(await focused()).includes("customer_onboarding"); i += 1)
      await page.keyboard.press("Tab");
    expect(await focused()).toContain("customer_onboarding");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toContain("nobody");
    await page.keyboard.press("Enter");
    await page.locator("#request-detail", { hasText: "Process definition not found." }).waitFor();
    expect(await row("nobody").getAttribute("aria-selected")).toBe("true");
  });

  it("shows markup that somebody wrote as text", async () => {
    const name = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    server.addProcess(appId, buildId, { name });
    const body = JSON.stringify({ [name]: name });
    await fetch(`${server.url}${startPath.replace("customer_onboarding", encodeURIComponent(name))}`, {
      ...start,
      body,
    });
    await row(name).click();
    await page.locator("#request-detail", { hasText: name }).waitFor();
    await page.getByRole("link", { name: "Instances" }).click();
    await page.locator("#instance-rows td", { hasText: name }).first().waitFor();
    expect(await page.locator("img, body script").count()).toBe(0);
  });

  it("has the reference of the API, and is dark where people want it", async () => {
    await page.getByRole("link", { name: "API" }).click();
    await page.getByText("Start a process from the active build").click();
    await page.locator("details[open]", { hasText: "The app. It must exist in the workspace." }).first().waitFor();
    const toBackground = (): Promise<string> => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const light = await toBackground();
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await toBackground()).not.toBe(light);
  });

  it("says when the mock is gone", async () => {
    await server.close();
    await page.getByText("not connected, trying again …").waitFor();
    problems.length = 0;
  });
});
