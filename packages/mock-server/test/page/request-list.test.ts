import { expect, it } from "vitest";
import { headers, startPath } from "../documented.ts";
import { buildPath, describePage } from "./describe-page.ts";

describePage("the list of requests", (open) => {
  it("shows a request as it comes, with its time in milliseconds, method, status and what it breaks", async () => {
    const one = await open();
    await one.start({ loanAmount: 25000 });
    await one.send(startPath, { method: "POST", headers, body: "[]" });
    const texts = await one.row(1).locator("td").allInnerTexts();
    expect(texts[0]).toMatch(/^(\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d\.\d{3} (just now|\d+ s ago)$/);
    expect(texts.slice(1, 4).map((text) => text.trim())).toEqual(["POST", "customer_onboarding", "200"]);
    expect(texts[5]).toContain(one.server.instances[0]?.instance.uuid.slice(0, 8));
    expect(await one.row(2).textContent()).toMatch(/400[\s\S]*request: body must be object/);
  });

  it("filters by kind, with counts, and by process", async () => {
    const one = await open();
    await one.start({ a: 1 });
    await one.start({ a: 2 }, {}, "nobody");
    await one.send(buildPath);
    await one.send(startPath, { method: "POST", headers, body: "[]" });
    for (const [name, ids] of [
      [/^Starts 3$/, [4, 2, 1]],
      [/^Not 2xx 2$/, [4, 2]],
      [/^Outside the contract 1$/, [4]],
      [/^All 4$/, [4, 3, 2, 1]],
    ] as const) {
      await one.page.getByRole("radio", { name }).check();
      await expect.poll(() => one.ids(), { message: String(name) }).toEqual(ids);
    }
    await one.page.getByRole("combobox", { name: "Process" }).selectOption("nobody");
    await expect.poll(() => one.ids()).toEqual([2]);
  });

  it("searches ids, values, headers, answers and scenarios, and says when nothing fits", async () => {
    const one = await open();
    one.server.use("gateway-timeout", { times: 1 });
    await one.start({ customer: { name: "Zoë" } }, { "x-order": "order-4711" });
    await one.start({ customer: { name: "Bob" } });
    const search = async (text: string): Promise<void> =>
      one.page.getByRole("searchbox", { name: "Search" }).fill(text);
    const uuid = one.server.instances[1]?.instance.uuid ?? "none";
    for (const [text, ids] of [
      ["ZOË", [1]],
      ["order-4711", [1]],
      ["gateway-timeout customer_onboarding", [1]],
      [uuid, [2]],
      ["#2", [2]],
      ["started", [2]],
      ["no such thing", []],
    ] as const) {
      await search(text);
      await expect.poll(() => one.ids(), { message: text }).toEqual(ids);
    }
    await one.page.getByText("No request matches the filter.").waitFor();
    await one.page.getByRole("button", { name: "Show all 2" }).click();
    await expect.poll(() => one.ids()).toEqual([2, 1]);
  });

  it("keeps selection, scroll position and search while requests come", async () => {
    const one = await open({ viewport: { width: 1400, height: 500 } });
    for (let i = 0; i < 30; i += 1) await one.start({ kept: i });
    await one.page.getByRole("searchbox", { name: "Search" }).fill("kept");
    await one.row(5).click();
    await one.pane.waitFor();
    const toTop = (): Promise<number> => one.row(5).evaluate((row) => Math.round(row.getBoundingClientRect().top));
    const before = await toTop();
    await one.start({ kept: "later" });
    await one.start({ kept: "latest" });
    expect(await toTop()).toBe(before);
    expect(await one.row(5).getAttribute("aria-selected")).toBe("true");
    expect(await one.pane.textContent()).toContain('"kept": 4');
    expect(await one.page.getByRole("searchbox", { name: "Search" }).inputValue()).toBe("kept");
  });

  it("says which part of many requests it shows, and loads the rest", async () => {
    const one = await open();
    const starts = Array.from({ length: 520 }, (_, i) =>
      fetch(one.server.url + startPath, { method: "POST", headers, body: JSON.stringify({ n: i === 519 ? 0 : i }) }),
    );
    await one.page.goto("about:blank");
    await Promise.all(starts);
    await one.page.goto(one.server.pageUrl);
    await one.page.getByText("Checked 500 of 520 requests.").waitFor();
    await one.page.getByText("Nothing was started twice.").waitFor();
    await one.page.getByRole("button", { name: "Load all kept requests" }).click();
    await one.page.getByText("customer_onboarding was started twice with the same values.").waitFor();
    expect(await one.page.getByText("Checked").count()).toBe(0);
    expect(await one.ids()).toHaveLength(200);
    await one.page.getByRole("button", { name: "Show 200 more of 520" }).click();
    await expect.poll(() => one.ids()).toHaveLength(400);
  });

  it("says that the mock no longer keeps the others", async () => {
    const one = await open({}, { journalSize: 2 });
    for (const n of [1, 2, 3]) await one.start({ n });
    await one.page.reload();
    await one.page.getByText("Checked 2 of 3 requests.").waitFor();
    await one.page.getByRole("button", { name: "Load all kept requests" }).click();
    await one.page.getByText("The rest are no longer kept.").waitFor();
    expect(await one.ids()).toEqual([3, 2]);
  });

  it("shows markup that somebody wrote as text", async () => {
    const one = await open();
    const name = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    await one.start({ [name]: name }, { "x-markup": name }, name);
    await one.row(1).click();
    await one.pane.getByText(name).first().waitFor();
    await one.page.getByRole("searchbox", { name: "Search" }).fill(name);
    await one.goTo("instances");
    expect(await one.page.locator("img, body script").count()).toBe(0);
  });

  it("says when the mock is gone", async () => {
    const one = await open();
    await one.start({});
    await one.server.close();
    await one.page.getByText("not connected, trying again …").waitFor();
    await expect.poll(() => one.ids()).toEqual([1]);
    const problems = one.takeProblems();
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/net::ERR_(CONNECTION|EMPTY)/);
  });
});
