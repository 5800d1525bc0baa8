import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { headers, startPath } from "../documented.ts";
import { describePage } from "./describe-page.ts";

const run = promisify(execFile);
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

describePage("the pane of a request", (open) => {
  it("shows the request and its answer, how long it took and how long it was held back", async () => {
    const one = await open();
    one.server.use("slow", { delayMs: 60, times: 1 });
    await one.start({ loanAmount: 25000 });
    await one.row(1).click();
    const text = (await one.pane.textContent()) ?? "";
    const { startedUuid, durationMs = 0 } = one.server.requests[0] ?? {};
    expect(text).toContain(startedUuid);
    expect(text).toContain(`Took${Math.round(durationMs)} ms of which 60 ms delayed`);
    expect(text).toMatch(/At(\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d\.\d{3}/);
    expect(text).toContain('"loanAmount": 25000');
    expect(text).toContain("authorization: [redacted]");
    expect(text).not.toContain("s3cret-token");
  });

  it("shows expected and actual values, with every violation that the API lists", async () => {
    const one = await open();
    one.server.use("missing-uuid", { times: 1 });
    await one.start({});
    await one.start({ again: true });
    const [violation] = one.server.contractViolations;
    const told = `answer: ${violation?.where} ${violation?.message}`;
    expect(await one.row(1).locator(".cell-contract").textContent()).toContain(told);
    expect(await one.row(2).locator(".cell-contract").textContent()).toContain("passed");
    await one.row(1).click();
    const contract = one.pane.getByRole("region", { name: "Contract" });
    await contract.getByText(`${told.replace("answer", "Answer")} (intended by a scenario)`).waitFor();
    const rows = contract.locator("tbody tr");
    const uuid = rows.filter({ has: one.page.getByRole("rowheader", { name: "uuid", exact: true }) });
    expect(await uuid.locator("td").allInnerTexts()).toEqual(["string, required", "missing"]);
    const status = rows.filter({ has: one.page.getByRole("rowheader", { name: "status" }) });
    expect(await status.locator("td").first().textContent()).toMatch(/^200, 400, 401/);
    await one.row(2).click();
    await contract.getByText("The request and the answer match the OpenAPI document.").waitFor();
  });

  it("names what a request breaks", async () => {
    const one = await open();
    await one.send(startPath, { method: "POST", headers, body: "[]" });
    await one.row(1).click();
    await one.pane.getByText("Request: body must be object").waitFor();
  });

  it.runIf(hasCurl)("copies the request as a curl command without a token, and it can be run", async () => {
    const one = await open();
    await one.start({ text: 'it\'s $HOME; `id` "quoted"', big: 1 }, { "flowx-platform": "web", "x-odd": "a'b" });
    await one.row(1).click();
    await one.pane.getByRole("button", { name: "Copy as curl" }).click();
    await one.pane.getByText("copied").waitFor();
    const command = await one.copied();
    expect(command).toContain('-H "authorization: Bearer $FLOWX_TOKEN"');
    expect(command).not.toContain("s3cret");
    await run("sh", ["-c", command], { env: { ...process.env, FLOWX_TOKEN: "another" } });
    await one.row(2).getByText("200").waitFor();
    const [sent, again] = one.server.requests;
    expect(again?.body).toEqual(sent?.body);
    expect(again?.headers).toMatchObject({ "flowx-platform": "web", "x-odd": "a'b" });
  });

  it("copies the record as JSON, with what its answer breaks", async () => {
    const one = await open();
    one.server.use("missing-uuid", { times: 1 });
    await one.start({ a: 1 });
    await one.row(1).click();
    await one.pane.getByRole("button", { name: "Copy as JSON" }).click();
    await one.pane.getByText("copied").waitFor();
    const record = JSON.parse(JSON.stringify(one.server.requests[0]));
    const { contractViolations } = one.server;
    expect(JSON.parse(await one.copied())).toEqual({ ...record, contractViolations });
  });

  it("copies also where there is no clipboard API, as over plain http from another machine", async () => {
    const one = await open();
    await one.page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await one.page.reload();
    await one.start({ a: 1 });
    await one.row(1).click();
    const copy = one.pane.getByRole("button", { name: "Copy uuid" });
    await copy.click();
    await one.pane.getByText("copied").waitFor();
    expect(await one.pane.locator(".facts button").evaluate((button) => button === document.activeElement)).toBe(true);
    const search = one.page.getByRole("searchbox", { name: "Search" });
    await search.focus();
    await one.page.keyboard.press("ControlOrMeta+v");
    expect(await search.inputValue()).toBe(one.server.instances[0]?.instance.uuid);
  });

  it("downloads the requests as an HTTP archive", async () => {
    const one = await open();
    await one.start({ a: 1 });
    const waiting = one.page.waitForEvent("download");
    await one.page.getByRole("link", { name: "HAR" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("flowx-mock.har");
    expect(JSON.parse(readFileSync(await download.path(), "utf8"))).toEqual(
      JSON.parse(JSON.stringify(one.server.toHar())),
    );
  });

  it("closes with its button and with Escape", async () => {
    const one = await open();
    await one.start({});
    for (const close of [
      () => one.pane.getByRole("button", { name: "Close" }).click(),
      () => one.page.keyboard.press("Escape"),
    ]) {
      await one.row(1).click();
      await one.pane.waitFor();
      await close();
      await one.pane.waitFor({ state: "detached" });
      await expect.poll(() => one.row(1).evaluate((row) => row === document.activeElement)).toBe(true);
    }
  });
});
