import type { ShownInstance } from "./control.ts";
import { byId, make } from "./dom.ts";

/** Shows the instances, the newest first. */
export function showInstances(instances: readonly ShownInstance[]): void {
  const rows = instances.toReversed().map(({ instance, initialValues }) => {
    const { uuid, processDefinitionName, state, buildId } = instance;
    const cells = [uuid, processDefinitionName, state, buildId].map((value) => make("td", {}, String(value ?? "")));
    return make("tr", {}, ...cells, make("td", {}, make("code", {}, JSON.stringify(initialValues))));
  });
  byId("instance-rows").replaceChildren(...rows);
}
