import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { openDatabase } from "../src/database/open-database.ts";
import { createLedger } from "../src/ledger/ledger.ts";
import { toLedgerSql } from "../src/ledger/schema-sql.ts";
import { type LedgerEvent, type Standing, transition } from "../src/ledger/transitions.ts";
import { type Engine, engines, toDatabase } from "./test-outbox.ts";

/** Few ids, so that fences hold now and then. */
const ids = Array.from({ length: 3 }, () => randomUUID());
const id = fc.constantFrom(...ids);
const uuid = fc.constantFrom("one", "two", "three");
const event: fc.Arbitrary<LedgerEvent> = fc.oneof(
  fc.record({ type: fc.constant("claim" as const), job: id, claim: id }),
  fc.record({ type: fc.constant("answer-started" as const), claim: id, uuid }),
  fc.record({ type: fc.constant("answer-refused" as const), claim: id }),
  fc.record({ type: fc.constant("answer-later" as const), claim: id, job: id }),
  fc.record({ type: fc.constant("answer-unknown" as const), claim: id }),
  fc.record({ type: fc.constant("lost" as const), job: id }),
  fc.record({ type: fc.constant("evidence" as const), uuid }),
  fc.record({ type: fc.constant("decide-started" as const), uuid }),
  fc.record({ type: fc.constant("decide-not-started" as const) }),
  fc.record({ type: fc.constant("decide-again" as const), job: id }),
);

const toEvidence = (value: string): LedgerEvent => ({ type: "evidence", uuid: value });

it.for(engines)(
  "moves a start in SQL exactly as the model does, for any list of events (%s)",
  { timeout: 120_000 },
  async (engine: Engine) => {
    const { database: where, schema } = toDatabase(engine);
    const database = await openDatabase(where);
    await database.query(toLedgerSql(schema));
    const ledger = createLedger(schema);
    const first = ids[0] as string;
    const read = async (key: string): Promise<Standing> => {
      const [row] = await database.query(
        `SELECT state, job::text, claim::text, uuid, array_to_json(other_uuids)::text AS others, doubtful FROM ${schema}.start WHERE key = $1`,
        [key],
      );
      return {
        state: row?.["state"] as Standing["state"],
        job: String(row?.["job"]),
        claim: (row?.["claim"] as string | null) ?? undefined,
        uuid: (row?.["uuid"] as string | null) ?? undefined,
        otherUuids: JSON.parse(String(row?.["others"])) as string[],
        doubtful: row?.["doubtful"] === true,
      };
    };
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 12 }), async (events) => {
        const key = randomUUID();
        const start = {
          key,
          process_name: "p",
          workspace_id: undefined,
          app_id: undefined,
          build_id: undefined,
          fingerprint: "f",
        };
        const more = { correlation_id: key, initial_values: "{}", keep_values: false, job: first, trace: undefined };
        await ledger.insert(database, [{ ...start, ...more }]);
        let standing: Standing = {
          state: "queued",
          job: first,
          claim: undefined,
          uuid: undefined,
          otherUuids: [],
          doubtful: false,
        };
        for (const one of events) {
          const expected = transition(standing, one);
          const applied = await ledger.apply(database, [{ key, event: one }]);
          expect(applied).toHaveLength(expected === undefined ? 0 : 1);
          standing = expected ?? standing;
          expect(await read(key)).toEqual(standing);
        }
      }),
      { numRuns: engine === "PGlite" ? 60 : 150, examples: [[["one", "two", "three", "two"].map(toEvidence)]] },
    );
    await database.close();
  },
);
