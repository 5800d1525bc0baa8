import type { GatewayName, Remedy } from "./gateway-finding.ts";

/** The gateways in the order of the tables. */
export const gatewayNames: readonly GatewayName[] = ["nginx", "HAProxy", "Envoy", "Apache"];

const nginx = (module: "proxy" | "core" | "limit_req" | "mirror", directive: string, setting: string): Remedy => ({
  gateway: "nginx",
  setting,
  source: `https://nginx.org/en/docs/http/ngx_http_${module}_module.html#${directive}`,
});
const haproxy = (anchor: string, setting: string): Remedy => ({
  gateway: "HAProxy",
  setting,
  source: `https://docs.haproxy.org/2.6/configuration.html#${encodeURI(anchor)}`,
});
const envoy = (page: string, setting: string): Remedy => ({
  gateway: "Envoy",
  setting,
  source: `https://www.envoyproxy.io/docs/envoy/latest/${page}`,
});
const apache = (module: string, directive: string, setting: string): Remedy => ({
  gateway: "Apache",
  setting,
  source: `https://httpd.apache.org/docs/2.4/mod/${module}.html#${directive}`,
});

const router = "configuration/http/http_filters/router_filter";
const manager =
  "api-v3/extensions/filters/network/http_connection_manager/v3/http_connection_manager.proto#extensions-filters-network-http-connection-manager-v3-httpconnectionmanager";
const apacheDoesNot: Remedy = {
  gateway: "Apache",
  setting:
    "no change needed: 2.4.71 never sent a start twice, even with `failonstatus` and `failontimeout` on a balancer",
  source: undefined,
};
const noRetries = [
  nginx(
    "proxy",
    "proxy_next_upstream",
    "`proxy_next_upstream` without `non_idempotent` (its default is `error timeout`)",
  ),
  haproxy("4.2-http-request disable-l7-retry", "`http-request disable-l7-retry if METH_POST`, or no `retry-on` at all"),
  envoy(
    router,
    "no `retry_policy` on the route of starts except `retry_on: connect-failure`; remove `x-envoy-retry-on` from requests",
  ),
  apacheDoesNot,
];
const rawPath = [
  nginx("proxy", "proxy_pass", "`proxy_pass http://upstream;` without a URI after the host, and no `rewrite`"),
  haproxy("4.2-http-request normalize-uri", "no `http-request normalize-uri`"),
];

/** The settings that fix a problem, by check ID. If a gateway is missing, no setting is known. */
export const gatewaySettings: Readonly<Record<string, readonly Remedy[]>> = {
  "arrives-once": [
    nginx("mirror", "mirror", "no `mirror` on the location of starts"),
    envoy(
      "api-v3/config/route/v3/route_components.proto#envoy-v3-api-field-config-route-v3-routeaction-request-mirror-policies",
      "no `request_mirror_policies` on the route of starts, and no `hedge_policy`",
    ),
  ],
  "equal-starts": [
    nginx("proxy", "proxy_cache_methods", "`proxy_cache_methods` without `POST` (its default is `GET HEAD`)"),
  ],
  "repeat-after-break": noRetries,
  "repeat-after-timeout": noRetries,
  "repeat-after-error": noRetries,
  "repeat-after-refusal": [
    nginx("proxy", "proxy_next_upstream", "`proxy_next_upstream` without `non_idempotent`"),
    haproxy("4.2-retry-on", "no `401`, `403`, `404`, `408` or `425` in `retry-on`"),
    envoy(router, "no `retriable-4xx` in `retry_on`, and no 4xx in `retriable_status_codes`"),
    apacheDoesNot,
  ],
  "answer-after-break": [
    nginx("core", "error_page", "`error_page 502 504 …` without `=` and without a 3xx or 4xx as the new status"),
    haproxy("4.2-errorfile", "`errorfile 502` and `errorfile 504` whose status line says 502 and 504"),
    envoy(`${manager}-local-reply-config`, "no `local_reply_config` that maps 502, 503 or 504 to another status"),
    apache("core", "errordocument", "`ErrorDocument 502` and `504` with text or a local page, not with a full URL"),
  ],
  "rate-limit-status": [
    nginx("proxy", "proxy_intercept_errors", "`proxy_intercept_errors off`, or no `error_page 429`"),
    haproxy("4.2-http-response set-status", "no `http-response set-status` or `http-response deny` for 429"),
    envoy(`${manager}-local-reply-config`, "no `local_reply_config` mapper that matches 429"),
    apache("mod_proxy", "proxyerroroverride", "`ProxyErrorOverride Off`, or a list of codes without 429"),
  ],
  "own-rate-limit": [
    nginx("limit_req", "limit_req_status", "`limit_req_status 429` (its default is 503)"),
    haproxy("4.2-http-request deny", "`http-request deny deny_status 429`"),
    envoy(
      "configuration/http/http_filters/local_rate_limit_filter",
      "the local rate limit filter answers 429 by default; do not change its `status`",
    ),
  ],
  "refusals-kept": [
    nginx("proxy", "proxy_intercept_errors", "`proxy_intercept_errors off`"),
    haproxy("4.2-http-response return", "no `http-response return`, `deny` or `set-status` for FlowX's answers"),
    envoy(`${manager}-local-reply-config`, "no `local_reply_config` mapper that matches FlowX's 4xx answers"),
    apache("mod_proxy", "proxyerroroverride", "`ProxyErrorOverride Off`"),
  ],
  "errors-kept": [
    nginx("proxy", "proxy_intercept_errors", "`proxy_intercept_errors off`"),
    haproxy("4.2-http-response return", "no `http-response return` or `deny` for FlowX's answers"),
    envoy(`${manager}-local-reply-config`, "no `local_reply_config` mapper that matches FlowX's 5xx answers"),
    apache("mod_proxy", "proxyerroroverride", "`ProxyErrorOverride Off`"),
  ],
  "encoded-slash": [
    ...rawPath,
    envoy(`${manager}-path-with-escaped-slashes-action`, "`path_with_escaped_slashes_action: KEEP_UNCHANGED`"),
    apache("core", "allowencodedslashes", "`AllowEncodedSlashes NoDecode`, and `nocanon` on `ProxyPass`"),
  ],
  "encoded-percent": [...rawPath, apache("mod_proxy", "proxypass", "`nocanon` on `ProxyPass`")],
  "encoded-name": [...rawPath, apache("mod_proxy", "proxypass", "`nocanon` on `ProxyPass`")],
  "dot-segments": [
    ...rawPath,
    envoy(`${manager}-normalize-path`, "`normalize_path: false`"),
    apache("mod_proxy", "proxypass", "`nocanon` on `ProxyPass`"),
  ],
  "double-slash": [
    ...rawPath,
    envoy(`${manager}-merge-slashes`, "`merge_slashes: false`"),
    apache("core", "mergeslashes", "`MergeSlashes OFF`, or `nocanon` on `ProxyPass`"),
  ],
  semicolon: [...rawPath, apache("mod_proxy", "proxypass", "`nocanon` on `ProxyPass`")],
  "request-id": [
    nginx(
      "proxy",
      "proxy_set_header",
      "no `proxy_set_header X-Request-ID $request_id`; instead, a `map` of `$http_x_request_id` that creates an ID only if it is empty",
    ),
    haproxy(
      "4.2-http-request set-header",
      "`http-request set-header X-Request-ID %[uuid()] unless { req.hdr(X-Request-ID) -m found }`, and no `unique-id-header`",
    ),
    envoy(`${manager}-preserve-external-request-id`, "`preserve_external_request_id: true`"),
    apache("mod_headers", "requestheader", "`RequestHeader setifempty X-Request-ID …` instead of `set` or `unset`"),
  ],
  headers: [
    nginx(
      "proxy",
      "proxy_pass_request_headers",
      '`proxy_pass_request_headers on`, and no `proxy_set_header Flowx-Platform ""`',
    ),
    haproxy("4.2-http-request del-header", "no `http-request del-header` for these names"),
    envoy(
      "api-v3/config/route/v3/route_components.proto#config-route-v3-route",
      "none of these names in `request_headers_to_remove`",
    ),
    apache("mod_headers", "requestheader", "no `RequestHeader unset` for these names"),
  ],
  "body-limit": [
    nginx("core", "client_max_body_size", "`client_max_body_size 1m` or more (1m is its default)"),
    haproxy(
      "7.3.6-req.body_size",
      "no `http-request deny` for bodies below 1 MB (`req.body_size` or `Content-Length`)",
    ),
    envoy(
      "api-v3/extensions/filters/http/buffer/v3/buffer.proto",
      "`max_request_bytes` of the buffer filter: 1048576 or more",
    ),
    apache(
      "mod_rewrite",
      "rewriterule",
      "no `RewriteRule … [R=413]` for bodies below 1 MB; in 2.4.71, `LimitRequestBody` did not affect proxied starts",
    ),
  ],
  "body-limit-answer": [
    nginx("core", "lingering_close", "`lingering_close on` (its default), and no `error_page 413`"),
    haproxy(
      "4.2-http-request deny",
      "`http-request deny deny_status 413`; no setting was found in 2.6 that lets a caller read it while still sending",
    ),
    envoy(`${manager}-delayed-close-timeout`, "`delayed_close_timeout` not 0 (its default is 1 s)"),
    apache("core", "errordocument", "no `ErrorDocument 413` with a full URL"),
  ],
  "idle-connection": [
    nginx("core", "keepalive_timeout", "`keepalive_timeout 75s` (its default), or at least 10 s"),
    haproxy("4.2-timeout http-keep-alive", "`timeout http-keep-alive 10s` or more, in the frontend"),
    envoy("faq/configuration/timeouts", "`idle_timeout` in `common_http_protocol_options`: 10 s or more (default 1 h)"),
    apache("core", "keepalivetimeout", "`KeepAliveTimeout 10` or more (its default is 5)"),
  ],
  "http2-after-break": [
    haproxy("5.1-alpn", "`alpn http/1.1` on the `bind` line; for HTTP/2, no setting was found in 2.6 that fixes it"),
  ],
  "http2-goaway": [
    nginx("core", "keepalive_requests", "a high `keepalive_requests` (its default is 1000)"),
    envoy(
      "api-v3/config/core/v3/protocol.proto#config-core-v3-httpprotocoloptions",
      "no `max_requests_per_connection` in the listener's `common_http_protocol_options`",
    ),
  ],
};
