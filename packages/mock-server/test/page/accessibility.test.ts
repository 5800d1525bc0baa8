import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { headers, startPath } from "../documented.ts";
import { buildPath, describePage, type OpenPage } from "./describe-page.ts";

const results = fileURLToPath(new URL("../../test-results/", import.meta.url));
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Every rule that is broken, with where. */
async function listViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} })`,
  )) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

/** Elements that scroll sideways, or hide what does not fit. */
const listTooWide: string = `[...document.querySelectorAll("body *:not(.visually-hidden, input, thead)")]
  .filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1)
  .filter((one) => getComputedStyle(one).overflowX !== "visible")
  .map((one) => one.className || one.tagName)`;

/** A bit of everything that the page can show. */
async function fill(one: OpenPage): Promise<void> {
  const { server } = one;
  await one.start({ customerEmail: "bob@example.com", loanAmount: 9000 });
  server.use("reset-after-start", { times: 1 });
  const values = { startCorrelationId: "8c1d2f6e-0b57-4b7e-9d0a-5f1c9a3e7b21", customerEmail: "alice@example.com" };
  for (let i = 0; i < 2; i += 1) await one.start(values);
  server.use("rate-limited", { times: 2 });
  for (let i = 0; i < 3; i += 1) await one.start({ startCorrelationId: "1f7a90aa-44d0-4f0c-8f0e-6f2f8f5f0c11", n: 1 });
  await one.start({}, {}, "[DOCS]nobody");
  await one.send(buildPath);
  await one.send(startPath, { method: "POST", headers, body: "[]" });
  server.use("missing-uuid", { times: 1 });
  await one.start({ startCorrelationId: "a-1", card: "4711" });
  server.use("gateway-timeout", { times: 1 });
  await one.start({ startCorrelationId: "a-2", card: "4711" });
  server.use("slow", { delayMs: 40, times: 1 });
  await one.start({ customerEmail: "carol@example.com", loanAmount: 1, nested: { list: [1, 2, 3] } });
  server.use("unavailable", { times: 3, retryAfter: 7, process: "[DOCS]customer_onboarding" });
}

describePage("everybody can use the page", (open) => {
  it.for([
    { width: 1400, colorScheme: "light" },
    { width: 1400, colorScheme: "dark" },
    { width: 390, colorScheme: "light" },
    { width: 390, colorScheme: "dark" },
  ] as const)(
    "axe finds nothing and nothing scrolls sideways: $width px, $colorScheme",
    async ({ width, colorScheme }) => {
      const one = await open({ viewport: { width, height: width === 390 ? 844 : 900 }, colorScheme });
      const { page } = one;
      mkdirSync(results, { recursive: true });
      const look = async (name: string): Promise<void> => {
        await page.screenshot({ path: `${results}page-${name}-${width}-${colorScheme}.png` });
        expect(await listViolations(page), name).toEqual([]);
        expect(await page.evaluate(listTooWide), name).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth"), name).toBe(width);
      };
      await look("first");
      await fill(one);
      await page.getByRole("region", { name: "Scenarios that are on" }).waitFor();
      await look("requests");
      await page.getByRole("radio", { name: /^Started twice/ }).check();
      await look("twice");
      await page.getByRole("radio", { name: /^All/ }).check();
      await one.row(3).click();
      await one.pane.getByText("checks of the answer").waitFor();
      await look("pane");
      await one.pane.locator("summary").last().click();
      await one.pane.locator(".pane-body").evaluate((body) => body.scrollTo(0, body.scrollHeight));
      await look("pane-end");
      await page.keyboard.press("Escape");
      await one.row(10).click();
      await one.pane.locator(".checks").waitFor();
      await look("pane-broken");
      await page.keyboard.press("Escape");
      await page.getByRole("searchbox", { name: "Search" }).fill("no such thing");
      await look("nothing-fits");
      await one.goTo("instances");
      await look("instances");
      await one.goTo("scenarios");
      await page.locator(".scenario").first().waitFor();
      await page.getByRole("switch", { name: "slow", exact: true }).click();
      await page.getByRole("switch", { name: "slow", exact: true, checked: true }).waitFor();
      await look("scenarios");
      await one.goTo("start");
      await page.getByLabel("Initial values (JSON)").fill("[1]");
      await page.getByText("not a JSON object").waitFor();
      await look("start");
      await one.goTo("api");
      await page.locator("details summary").first().click();
      await look("api");
      await page.getByRole("button", { name: "Reset …" }).click();
      await page.getByRole("dialog").waitFor();
      await look("reset");
    },
  );

  it("is used with the keyboard alone, and always shows where the focus is", async () => {
    const one = await open();
    const { page } = one;
    for (const name of ["first", "second", "third"]) await one.start({ name });
    const isFocused = (selector: string): Promise<boolean> =>
      page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) === true`);
    const tabTo = async (selector: string): Promise<void> => {
      for (let i = 0; i < 25 && !(await isFocused(selector)); i += 1) {
        await page.keyboard.press("Tab");
        expect(await toOutline(), selector).toBe("solid");
      }
      expect(await isFocused(selector), selector).toBe(true);
    };
    // The label shows it for a radio button, which is drawn by its label.
    const toOutline = (): Promise<string> =>
      page.evaluate(
        "getComputedStyle(document.activeElement.closest('label.kind') ?? document.activeElement).outlineStyle",
      );
    await page.locator("body").press("Tab");
    await tabTo('tr[data-id="3"]');
    await page.keyboard.press("ArrowDown");
    expect(await isFocused('tr[data-id="2"]')).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Request 2" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("complementary", { name: "Request 1" }).waitFor();
    await page.keyboard.press("Home");
    await page.getByRole("complementary", { name: "Request 3" }).waitFor();
    await page.keyboard.press("End");
    expect(await isFocused('tr[data-id="1"]')).toBe(true);
    await tabTo(".pane .icon-button");
    await page.keyboard.press("Escape");
    await expect.poll(() => isFocused('tr[data-id="1"]')).toBe(true);
    expect(await one.pane.count()).toBe(0);
    await page.keyboard.press("Shift+Tab");
    expect(await isFocused('input[type="radio"]')).toBe(true);
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("radio", { name: /^Starts/ }).isChecked()).toBe(true);
  });

  it("covers the list with the pane at 390 px, moves the focus into it and back", async () => {
    const one = await open({ viewport: { width: 390, height: 844 } });
    await one.start({ a: 1 });
    await one.row(1).focus();
    await one.page.keyboard.press("Enter");
    await one.pane.waitFor();
    expect(await one.pane.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await expect.poll(() => one.pane.evaluate((pane) => pane === document.activeElement)).toBe(true);
    await one.page.keyboard.press("Escape");
    await expect.poll(() => one.row(1).evaluate((row) => row === document.activeElement)).toBe(true);
  });

  it("is dark where people want it", async () => {
    const one = await open({ colorScheme: "light" });
    const toBackground = (): Promise<string> => one.page.evaluate("getComputedStyle(document.body).backgroundColor");
    expect(await toBackground()).toBe("rgb(255, 255, 255)");
    await one.page.emulateMedia({ colorScheme: "dark" });
    expect(await toBackground()).toBe("rgb(16, 20, 26)");
  });
});
