import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { createMockFetch } from "../../src/index.ts";
import { describePage } from "./describe-page.ts";

const run = promisify(execFile);
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

it("lets the page load nothing but itself, and nobody frame it", async () => {
  const mock = createMockFetch();
  for (const path of ["/__mock/ui", "/__mock/ui/page.css", "/__mock/ui/page.js"]) {
    const { headers } = await mock.fetch(`http://mock${path}`);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
        "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
  }
});

it("passes on the licences of what is bundled in the page", async () => {
  const script = await (await createMockFetch().fetch("http://mock/__mock/ui/page.js")).text();
  expect(script).toMatch(/^\/\*! preact \d+\.\d+\.\d+\nThe MIT License \(MIT\)\n\nCopyright/);
  expect(script.length).toBeLessThan(70_000);
});

describePage("the views", (open) => {
  it.runIf(hasCurl)("says on the first screen how to send the first request, and the command works", async () => {
    const one = await open();
    await one.page.getByRole("heading", { name: "No requests yet" }).waitFor();
    await one.page.getByRole("button", { name: "Copy the command" }).click();
    await one.page.getByText("copied").waitFor();
    const command = await one.copied();
    expect(command).toContain(`curl -X POST ${one.server.url}/api/runtime/wks/`);
    await run("sh", ["-c", command]);
    await one.row(1).getByText("200").waitFor();
    expect(one.server.instances[0]?.initialValues).toEqual({ customerEmail: "alice@example.com", loanAmount: 25000 });
  });

  it.runIf(hasCurl)("says how to get a token where the mock is strict, and both commands work", async () => {
    const one = await open({}, { auth: "strict", basePath: "/rtm" });
    await one.page.getByRole("button", { name: "Copy for a token" }).click();
    await expect.poll(() => one.copied()).toContain("FLOWX_TOKEN=");
    const token = await one.copied();
    await one.page.getByRole("button", { name: "Copy the command" }).click();
    await expect.poll(() => one.copied()).toContain("/rtm/api/runtime/");
    await run("sh", ["-c", `${token}\n${await one.copied()}`]);
    await one.row(1).getByText("200").waitFor();
  });

  it("shows every scenario in one of five groups with what it does, and switches it on with times and delay", async () => {
    const one = await open();
    await one.goTo("scenarios");
    const groups = one.page.locator(".scenario-group");
    await groups.first().waitFor();
    expect(await groups.locator("h3").allTextContents()).toEqual([
      ...["FlowX refuses", "a gateway answers", "the answer is slow", "the connection", "the answer is wrong"],
    ]);
    const { available } = await (await fetch(`${one.server.url}/__mock/scenarios`)).json();
    const shown = await one.page.locator(".scenario .scenario-name").allTextContents();
    expect(shown.sort()).toEqual(available.map(({ name }: { name: string }) => name).sort());
    await one.page.getByText("the answer is delayed by delayMs").waitFor();
    await one.page.getByLabel("Delay of slow in milliseconds").fill("30");
    await one.page.getByLabel("Number of requests for slow; empty for all").fill("2");
    await one.page.getByRole("switch", { name: "slow", exact: true }).click();
    await one.page.getByRole("switch", { name: "slow", exact: true, checked: true }).waitFor();
    expect(one.server.scenarios).toMatchObject([{ name: "slow", remaining: 2, settings: { times: 2, delayMs: 30 } }]);
    await one.page.getByRole("switch", { name: "slow", exact: true }).click();
    await expect.poll(() => one.server.scenarios).toEqual([]);
  });

  it("shows what is on as chips on every view, counts down, and switches it off", async () => {
    const one = await open();
    const chips = one.page.getByRole("region", { name: "Scenarios that are on" });
    expect(await chips.count()).toBe(0);
    one.server.use("rate-limited", { times: 2, process: "customer_onboarding" });
    one.server.use("slow", { delayMs: 1, probability: 0.5 });
    await chips.getByText("2 left").waitFor();
    await chips.getByText("only customer_onboarding").waitFor();
    await chips.getByText("50 %").waitFor();
    await one.start({});
    await chips.getByText("1 left").waitFor();
    await chips.getByRole("button", { name: "Switch off rate-limited" }).click();
    await expect.poll(() => one.server.scenarios.map(({ name }) => name)).toEqual(["slow"]);
    await one.goTo("api");
    await chips.getByRole("button", { name: "Switch all off" }).click();
    await chips.waitFor({ state: "detached" });
    expect(one.server.scenarios).toEqual([]);
  });

  it("says why a scenario could not be switched on", async () => {
    const one = await open();
    await one.goTo("scenarios");
    await one.page.getByLabel("Number of requests for forbidden; empty for all").fill("0");
    await one.page.getByRole("switch", { name: "forbidden" }).click();
    await one.page.getByRole("alert").getByText("Switching on failed:").waitFor();
    expect(one.takeProblems()).toEqual([expect.stringContaining("400 (Bad Request)")]);
    await one.page.getByRole("alert").getByRole("button", { name: "Dismiss" }).click();
    expect(await one.page.getByRole("alert").count()).toBe(0);
  });

  it("limits reset-on-accept to one connection, so that the page can go on", async () => {
    const one = await open();
    await one.goTo("scenarios");
    await one.page.getByRole("switch", { name: "reset-on-accept" }).click();
    await expect.poll(() => one.server.scenarios).toMatchObject([{ name: "reset-on-accept", remaining: 1 }]);
  });

  it("asks before it resets: cancelling and Escape keep everything", async () => {
    const one = await open();
    await one.start({});
    const reset = one.page.getByRole("button", { name: "Reset …" });
    const question = one.page.getByRole("dialog", { name: "Reset the mock?" });
    await reset.click();
    await question.getByText("This removes 1 request and 1 instance").waitFor();
    await question.getByRole("button", { name: "Cancel" }).click();
    await question.waitFor({ state: "detached" });
    await reset.click();
    await question.waitFor();
    await one.page.keyboard.press("Escape");
    await question.waitFor({ state: "detached" });
    await expect.poll(() => reset.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(one.server.totals.requests).toBe(1);
    await reset.click();
    await question.getByRole("button", { name: "Reset" }).click();
    await one.page.getByRole("heading", { name: "No requests yet" }).waitFor();
    expect(one.server.totals).toMatchObject({ requests: 0, instances: 0 });
    await one.start({ after: "the reset" });
    expect(await one.ids()).toEqual([1]);
  });

  it("starts a process, keeps what was typed, and warns of values that are not an object", async () => {
    const one = await open({}, { auth: "strict" });
    await one.goTo("start");
    const values = one.page.getByLabel("Initial values (JSON)");
    await values.fill("[1]");
    await one.page.getByText("not a JSON object: it is an array.").waitFor();
    await values.fill('{"from":"the page"}');
    await one.goTo("requests");
    await one.goTo("start");
    expect(await values.inputValue()).toBe('{"from":"the page"}');
    await one.page.getByRole("button", { name: "Start", exact: true }).click();
    await one.page.getByText('"state": "STARTED"').waitFor();
    expect(one.server.instances).toMatchObject([{ initialValues: { from: "the page" } }]);
  });

  it("shows the reference of the API with its Markdown as elements", async () => {
    const one = await open();
    await one.goTo("api");
    await one.page.locator("strong", { hasText: "Starting is not idempotent." }).waitFor();
    const operation = one.page.locator("details", { hasText: "Start a process from the active build" });
    await operation.locator("summary").click();
    expect(await operation.locator(".method").textContent()).toBe("POST");
    await operation.getByText("The app. It must exist in the workspace.").waitFor();
    await operation.locator("code", { hasText: "Some mandatory params are missing." }).waitFor();
    expect(await one.page.locator("main").textContent()).not.toMatch(/\*\*|`/);
  });

  it("shows no relative times where a seed stops the clock, and follows a clock that was moved", async () => {
    const seeded = await open({}, { seed: 1 });
    await seeded.start({});
    await seeded.page.locator("time").first().waitFor();
    await expect.poll(() => seeded.page.locator(".ago").count()).toBe(0);
    const moved = await open();
    await moved.start({});
    moved.server.advanceClock(3_600_000);
    await moved.start({ later: true });
    await expect.poll(() => moved.row(1).textContent()).toContain("1 h ago");
    expect(await moved.row(2).textContent()).toMatch(/just now|s ago/);
  });
});
