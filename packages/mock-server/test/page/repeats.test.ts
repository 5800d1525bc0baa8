import { expect, it } from "vitest";
import { headers, startPath } from "../documented.ts";
import { describePage } from "./describe-page.ts";

describePage("repeated starts", (open) => {
  it("says at the top that nothing was started twice, and what was when something was", async () => {
    const one = await open();
    await one.start({ startCorrelationId: "c-1", a: 1 });
    await one.page.getByRole("status").getByText("Nothing was started twice.").waitFor();
    one.server.use("reset-after-start", { times: 1 });
    await one.start({ startCorrelationId: "c-2", a: 2 });
    await one.start({ startCorrelationId: "c-2", a: 2 });
    const sentence = "customer_onboarding was started twice with startCorrelationId c-2.";
    await one.page.getByRole("status").getByText(sentence).waitFor();
    expect(await one.row(2).locator(".cell-repeat").textContent()).toContain("started 2×");
    expect(await one.row(3).locator(".cell-repeat").textContent()).toContain("started 2×");
    expect(await one.row(1).locator(".cell-repeat").textContent()).toBe("");
    await one.page.getByRole("button", { name: "Show them" }).click();
    await expect.poll(() => one.ids()).toEqual([3, 2]);
    expect(await one.page.getByRole("radio", { name: "Started twice 2" }).isChecked()).toBe(true);
  });

  it("tells attempts of which one at most was started from starts that happened twice", async () => {
    const one = await open();
    one.server.use("rate-limited", { times: 2 });
    for (let i = 0; i < 3; i += 1) await one.start({ startCorrelationId: "c-1", a: 1 });
    expect(await one.row(1).textContent()).toContain("attempt 1 of 3");
    expect(await one.row(3).textContent()).toContain("attempt 3 of 3");
    await one.page.getByText("Nothing was started twice.").waitFor();
    await one.page.getByRole("button", { name: "1 start was sent more than once" }).waitFor();
  });

  it("marks the same values whatever their order, and tells numbers apart that JavaScript would round", async () => {
    const one = await open();
    await one.start({ a: 1, b: { c: 2, d: 3 } });
    await one.start({ b: { d: 3, c: 2 }, a: 1 });
    for (const id of ["9007199254740992", "9007199254740993"])
      await one.send(startPath, { method: "POST", headers, body: `{"order":${id}}` });
    expect(await one.row(1).textContent()).toContain("started 2×");
    expect(await one.row(2).textContent()).toContain("started 2×");
    expect(await one.row(3).locator(".cell-repeat").textContent()).toBe("");
    expect(await one.row(4).locator(".cell-repeat").textContent()).toBe("");
    await one.row(4).click();
    await one.pane.getByText("9007199254740993").waitFor();
  });

  it("takes the name of the correlation id that a caller uses", async () => {
    const one = await open();
    await one.start({ order: "o-1", at: 1 });
    await one.start({ order: "o-1", at: 2 });
    expect(await one.row(2).locator(".cell-repeat").textContent()).toBe("");
    await one.page.getByLabel("Initial value that holds the correlation id").fill("order");
    await one.row(2).getByText("started 2×").waitFor();
    expect(await one.row(2).locator(".cell-process").textContent()).toBe("customer_onboarding o-1");
    await one.page.getByText("customer_onboarding was started twice with order o-1.").waitFor();
  });

  it("lists in the pane what became of each attempt, and leads to it", async () => {
    const one = await open();
    one.server.use("reset-after-start", { times: 1 });
    await one.start({ startCorrelationId: "c-1" });
    await one.start({ startCorrelationId: "c-1" });
    await one.row(2).click();
    const repeats = one.pane.getByRole("region", { name: "Repeats" });
    await repeats.getByText("Started twice in 2 requests").waitFor();
    const [first, second] = await repeats.getByRole("listitem").allInnerTexts();
    expect(first).toMatch(/#1[\s\S]*\+0 ms[\s\S]*reset/);
    expect(first).toContain(one.server.instances[0]?.instance.uuid.slice(0, 8));
    expect(second).toMatch(/#2[\s\S]*\+[\d,]+ ms[\s\S]*200/);
    await repeats.getByRole("button", { name: /^#1/ }).click();
    await one.page.getByRole("complementary", { name: "Request 1" }).waitFor();
    expect(await one.row(1).getAttribute("aria-selected")).toBe("true");
  });

  it("marks instances too, shows what they were started with, and leads to the request", async () => {
    const one = await open();
    await one.start({ email: "a@example.com", deep: { list: [1, null] } });
    await one.start({ email: "a@example.com", deep: { list: [1, null] } });
    await one.start({ email: "b@example.com" });
    await one.goTo("instances");
    const cards = one.page.locator(".instance");
    await expect.poll(() => cards.count()).toBe(3);
    const [newest, second] = await cards.allInnerTexts();
    const { instance } = one.server.instances[1] ?? expect.fail("No second instance.");
    expect(newest).toMatch(/email\s+b@example\.com/);
    expect(second).toContain(instance.uuid);
    expect(second).toMatch(/STARTED[\s\S]*started 2×[\s\S]*email\s+a@example\.com\s+deep\s+\{"list":\[1,null\]\}/);
    await one.page.getByRole("searchbox", { name: "Search instances" }).fill("b@example");
    await expect.poll(() => cards.count()).toBe(1);
    await one.page.getByRole("button", { name: "Request #3" }).click();
    await one.page.getByRole("complementary", { name: "Request 3" }).waitFor();
  });
});
