/** Returns what the mock answers to a start. */
export function toInstance() {
  const uuid = crypto.randomUUID();
  return {
    processDefinitionName: "customer_onboarding",
    uuid,
    state: "STARTED",
    applicationId: "dbe0ab87-539b-4015-962d-6e73226b9e58",
    buildId: "7d5560be-3846-49fa-9c17-4059c54c7c5f",
    instanceMetadata: { processInstanceUuid: uuid },
  };
}
