import { expect, it } from "vitest";
import { createKeyIndex } from "./key-index.ts";

it("finds the later rows of each key, in their order, also where it went to the disk", async () => {
  await using index = createKeyIndex();
  const rows = 100_000;
  for (let place = 0; place < rows; place++) {
    const isTwice = place % 10_000 === 9_999;
    await index.add(`order-${isTwice ? place - 5_000 : place}`, { place, line: place + 2, isBad: false });
  }
  const found = await index.findDuplicates();
  expect(found).toHaveLength(10);
  expect(found[0]).toEqual({ place: 9_999, line: 10_001, firstLine: 5_001 });
  expect(found.at(-1)).toEqual({ place: 99_999, line: 100_001, firstLine: 95_001 });
});

it("finds nothing where every key is another", async () => {
  await using index = createKeyIndex();
  await index.add("a", { place: 0, line: 1, isBad: false });
  await index.add("A", { place: 1, line: 2, isBad: false });
  expect(await index.findDuplicates()).toEqual([]);
});

it("says of a third row that the first one has its key", async () => {
  await using index = createKeyIndex();
  for (let place = 0; place < 3; place++) await index.add("a", { place, line: place + 10, isBad: false });
  expect(await index.findDuplicates()).toEqual([
    { place: 1, line: 11, firstLine: 10 },
    { place: 2, line: 12, firstLine: 10 },
  ]);
});

it("does not find a row that is bad anyway, but those that come after it", async () => {
  await using index = createKeyIndex();
  for (const isBad of [true, false, true]) await index.add("a", { place: 7, line: isBad ? 1 : 2, isBad });
  expect(await index.findDuplicates()).toEqual([{ place: 7, line: 2, firstLine: 1 }]);
});
