/** Tells the server what became of a call, past every cache: the edge runtime has no files. */
export async function record(call) {
  await fetch(`${process.env.FLOWX_TARGET}/calls`, {
    method: "POST",
    body: JSON.stringify({ ...call, phase: "run" }),
    next: { internal: true },
  });
}
