import * as tls from "node:tls";
import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { setupServer } from "msw/node";
import { builtInMajor, undiciReleases } from "./undici-majors.ts";
import { toAgentOptions, type Way } from "./way.ts";

/** The `fetch` of this Node.js, with nothing of the caller's in between. */
export const globalFetchWay: Way = {
  name: "global fetch",
  protocols: builtInMajor >= 8 && "setDefaultCACertificates" in tls ? ["HTTP/1.1", "HTTP/2"] : ["HTTP/1.1"],
  proves: "all",
  isGlobal: true,
  async open({ ca }) {
    const untrust = trust(ca);
    return {
      options: {},
      async [Symbol.asyncDispose]() {
        untrust();
      },
    };
  },
};

/** The `fetch` of this Node.js, patched by Mock Service Worker, which lets every request pass. */
export const mswWay: Way = {
  name: "global fetch patched by MSW",
  protocols: ["HTTP/1.1"],
  proves: "none",
  isGlobal: true,
  async open() {
    const server = setupServer();
    server.listen({ onUnhandledFrame: "bypass" });
    return {
      options: {},
      async [Symbol.asyncDispose]() {
        server.close();
      },
    };
  },
};

/** The `fetch` of this Node.js, watched by OpenTelemetry. */
export const openTelemetryWay: Way = {
  name: "global fetch watched by OpenTelemetry",
  protocols: ["HTTP/1.1", "HTTP/2"],
  proves: "all",
  isGlobal: true,
  async open(setup) {
    const processor = new SimpleSpanProcessor({ exporter: new InMemorySpanExporter() });
    const instrumentation = new UndiciInstrumentation();
    instrumentation.setTracerProvider(new TracerProvider({ spanProcessors: [processor] }));
    instrumentation.enable();
    const undici = await undiciReleases.find(({ name }) => name === "undici 7")?.load();
    const dispatcher = setup.protocol === "HTTP/2" ? undici && new undici.Agent(toAgentOptions(setup)) : undefined;
    return {
      options: dispatcher === undefined ? {} : { dispatcher },
      async [Symbol.asyncDispose]() {
        instrumentation.disable();
        await dispatcher?.destroy();
      },
    };
  },
};

/** Lets every new TLS connection of this process trust `ca`; returns what takes that back. */
function trust(ca: string | undefined): () => void {
  if (ca === undefined || !("setDefaultCACertificates" in tls)) return () => {};
  const { setDefaultCACertificates, getCACertificates } = tls as unknown as Certificates;
  const before = getCACertificates("default");
  setDefaultCACertificates([...before, ca]);
  return () => setDefaultCACertificates(before);
}

interface Certificates {
  setDefaultCACertificates(certificates: string[]): void;
  getCACertificates(kind: "default"): string[];
}
