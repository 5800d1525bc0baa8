import { startConnectProxy } from "./connect-proxy.ts";
import { fitsBuiltInFetch, type UndiciRelease, undiciReleases } from "./undici-majors.ts";
import { toAgentOptions, type Way } from "./way.ts";

/**
 * The option `dispatcher`, with a `ProxyAgent`. A tunnel that cannot be opened proves that nothing was sent; a proxy that gets
 * the request itself, as it may for plain HTTP, answers with a status that does not.
 */
export const proxyWays: readonly Way[] = undiciReleases
  .filter(({ name, major }) => major > 5 && name !== "undici 7.0" && fitsBuiltInFetch(major))
  .flatMap((release) => [
    { ...toProxyWay(release), protocols: ["HTTP/1.1"], proves: "none" },
    { ...toProxyWay(release), protocols: ["HTTP/2"], proves: "all" },
  ]);

function toProxyWay(release: UndiciRelease): Pick<Way, "name" | "open"> {
  return {
    name: `ProxyAgent of ${release.name}`,
    async open(setup) {
      const { ProxyAgent } = await release.load();
      const proxy = await startConnectProxy();
      const { allowH2, connect } = toAgentOptions(setup);
      const dispatcher = new ProxyAgent({ uri: proxy.url, allowH2, requestTls: { ...connect, allowH2 } });
      return {
        options: { dispatcher },
        async [Symbol.asyncDispose]() {
          await proxy[Symbol.asyncDispose]();
          await release.destroy(dispatcher);
        },
      };
    },
  };
}
