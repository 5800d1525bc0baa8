import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PageState } from "../control/page-state.ts";
import type { ShownInstance, ShownRequest } from "../control/shown.ts";
import { RepeatMark } from "../parts/badges.tsx";
import { CopyButton } from "../parts/copy-button.tsx";
import { Ago, Time } from "../parts/time.tsx";
import { ValueList } from "../parts/value-list.tsx";
import type { RepeatGroup, Repeats } from "../starts/find-repeats.ts";

const step = 100;

interface InstanceViewParts {
  readonly state: PageState;
  readonly repeats: Repeats;
  readonly onShow: (requestId: number) => void;
  readonly onLoadAll: () => void;
}

/** Lists the instances, newest first, with their initial values and the request that started them. */
export function InstanceView({ state, repeats, onShow, onLoadAll }: InstanceViewParts): JSX.Element {
  const [text, setText] = useState("");
  const [limit, setLimit] = useState(step);
  const word = text.trim().toLowerCase();
  const fitting = state.instances.filter((one) => JSON.stringify(one).toLowerCase().includes(word)).reverse();
  const requests = new Map(state.requests.map((request) => [request.id, request]));
  const { instances: total } = state.totals;
  return (
    <section class="page-section" aria-labelledby="instances-title">
      <div class="section-head">
        <h2 id="instances-title">Instances</h2>
        {total > 0 && (
          <input
            type="search"
            class="search"
            placeholder="Search uuids, processes, values …"
            aria-label="Search instances"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </div>
      {total > state.instances.length && (
        <p class="quiet">
          {state.instances.length.toLocaleString("en")} of {total.toLocaleString("en")} instances.{" "}
          {state.notKept === 0 ? (
            <button type="button" class="small-button" onClick={onLoadAll}>
              Load all kept requests
            </button>
          ) : (
            "The rest are no longer kept."
          )}
        </p>
      )}
      {total === 0 && (
        <p class="lead">
          No instances yet. <a href="#start">Start a process</a>, or see <a href="#requests">how to send a request</a>.
        </p>
      )}
      {total > 0 && fitting.length === 0 && <p class="quiet">No instance matches the search.</p>}
      <ul class="instances">
        {fitting.slice(0, limit).map((shown) => (
          <InstanceCard
            key={shown.requestId}
            shown={shown}
            request={requests.get(shown.requestId)}
            group={repeats.byId.get(shown.requestId)?.[0]}
            onShow={onShow}
          />
        ))}
      </ul>
      {fitting.length > limit && (
        <button type="button" class="button more" onClick={() => setLimit(limit + step)}>
          Show more of {fitting.length.toLocaleString("en")}
        </button>
      )}
    </section>
  );
}

interface InstanceCardParts {
  readonly shown: ShownInstance;
  /** The request; `undefined` if it is no longer kept. */
  readonly request: ShownRequest | undefined;
  readonly group: RepeatGroup | undefined;
  readonly onShow: (requestId: number) => void;
}

function InstanceCard({ shown, request, group, onShow }: InstanceCardParts): JSX.Element {
  const { instance, initialValues, requestId } = shown;
  const uuid = String(instance["uuid"]);
  const build = String(instance["buildId"] ?? "–");
  return (
    <li class={`instance ${group?.level === "twice" ? "is-twice" : ""}`}>
      <div class="instance-head">
        <strong class="instance-process">{String(instance["processDefinitionName"] ?? "")}</strong>
        <span class="state">{String(instance["state"])}</span>
        {group && request && <RepeatMark request={request} group={group} />}
      </div>
      <p class="instance-ids">
        <span class="id id-full">{uuid}</span>{" "}
        <CopyButton label={`Copy uuid ${uuid}`} isSmall={true} toText={() => uuid} />
      </p>
      <ValueList values={initialValues} />
      <p class="instance-foot">
        {request ? (
          <button type="button" class="link-button" onClick={() => onShow(requestId)}>
            Request #{requestId}
          </button>
        ) : (
          <span class="quiet">Request #{requestId}</span>
        )}
        {request && (
          <span>
            <Time atMs={request.atMs} /> <Ago atMs={request.atMs} />
          </span>
        )}
        <span class="quiet">
          build{" "}
          <span class="id" title={build}>
            {build.slice(0, 8)}
          </span>
        </span>
      </p>
    </li>
  );
}
