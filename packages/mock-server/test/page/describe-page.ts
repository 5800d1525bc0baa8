import { existsSync } from "node:fs";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "vitest";
import { type MockConfig, type MockServer, startMockServer } from "../../src/index.ts";
import { app, headers, start, startPath } from "../documented.ts";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/** The page of a mock server of its own, open in Chromium. */
export class OpenPage {
  readonly server: MockServer;
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #problems: string[] = [];
  readonly #hosts = new Set<string>();
  readonly #allowed: string[] = [""];

  constructor(server: MockServer, context: BrowserContext, page: Page) {
    this.server = server;
    this.page = page;
    this.#context = context;
    page.on("console", (message) => message.type() === "error" && this.#problems.push(message.text()));
    page.on("pageerror", (error) => this.#problems.push(String(error)));
    page.on("dialog", (dialog) => this.#problems.push(`a dialog: ${dialog.message()}`));
    page.on("request", (request) => this.#hosts.add(new URL(request.url()).host));
  }

  /** Sends a start, and waits until the page shows it. */
  async start(values: object, more: Record<string, string> = {}, process = "customer_onboarding"): Promise<void> {
    const path = startPath.replace("customer_onboarding", encodeURIComponent(process));
    const init = { ...start, headers: { ...headers, ...more }, body: JSON.stringify(values) };
    const before = this.server.totals.requests;
    await fetch(this.server.url + path, init).catch(() => undefined);
    await this.row(before + 1).waitFor();
  }

  /** Sends any other request, and waits until the page shows it. */
  async send(path: string, init: RequestInit = { headers }): Promise<void> {
    const before = this.server.totals.requests;
    await fetch(this.server.url + path, init);
    await this.row(before + 1).waitFor();
  }

  /** Goes to a view. */
  async goTo(name: "requests" | "instances" | "scenarios" | "start" | "api"): Promise<void> {
    await this.page.locator(`nav a[href="#${name}"]`).click();
  }

  /** The row of a request. */
  row(id: number): Locator {
    return this.page.locator(`tr[data-id="${id}"]`);
  }

  /** The ids of the rows that are shown, from the top. */
  ids(): Promise<number[]> {
    return this.page.locator("tr[data-id]").evaluateAll((rows) => rows.map((row) => Number(row.dataset["id"])));
  }

  /** The side pane. */
  get pane(): Locator {
    return this.page.locator("aside.pane");
  }

  /** Returns the text that was copied last. */
  copied(): Promise<string> {
    return this.page.evaluate("navigator.clipboard.readText()");
  }

  /** Returns the errors on the console so far, for a test that expects some: whatever is left fails it. */
  takeProblems(): string[] {
    return this.#problems.splice(0);
  }

  /** Lets the page come from another host too. */
  allowHost(host: string): void {
    this.#allowed.push(host);
  }

  /** Closes everything, and expects that nothing went wrong and nothing came from elsewhere. */
  async close(): Promise<void> {
    this.allowHost(new URL(this.server.url).host);
    await this.#context.close();
    await this.server.close();
    expect(this.#problems).toEqual([]);
    expect([...this.#hosts].filter((name) => !this.#allowed.includes(name))).toEqual([]);
  }
}

/** Opens the page; the second argument is what the mock is like. */
export type Open = (options?: BrowserContextOptions, config?: MockConfig) => Promise<OpenPage>;

/** The path of the operation that gets the active build. */
export const buildPath: string = `${app}/build/info`;

/**
 * Describes the page in Chromium. Each test opens pages; they are closed and checked after it.
 *
 * `npm run verify` says so where there is no Chromium, and how to get it.
 */
export function describePage(name: string, tests: (open: Open) => void): void {
  describe.runIf(existsSync(executablePath))(name, { timeout: 60_000 }, () => {
    let browser: Browser | undefined;
    let opened: OpenPage[] = [];
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args });
    }, 60_000);
    afterAll(() => browser?.close());
    beforeEach(() => {
      opened = [];
    });
    afterEach(async () => {
      for (const one of opened) await one.close();
    });
    tests(async (options = {}, config = {}) => {
      if (browser === undefined) throw new Error(`${executablePath} did not start.`);
      const server = await startMockServer(config);
      const permissions = ["clipboard-read", "clipboard-write"];
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, permissions, ...options });
      const one = new OpenPage(server, context, await context.newPage());
      opened.push(one);
      await one.page.goto(server.pageUrl);
      await one.page.getByText("live", { exact: true }).waitFor();
      return one;
    });
  });
}
