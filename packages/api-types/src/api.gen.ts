/*
 * GENERATED FILE. Do not edit; edit spec/openapi.yaml and run `pnpm generate`.
 * Source:    spec/openapi.yaml (sha256 b90f9e5fc634)
 * Generator: openapi-typescript 7.13.0, called by scripts/generate.ts
 * Checked:   `pnpm generate:check` fails CI when this file and the spec disagree.
 */

export interface paths {
    "/api/runtime/wks/{workspaceId}/app/{appId}/process-name/{processName}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a process from the active build
         * @description Starts one instance of the process definition `processName`. The runtime takes the active build of the app in
         *     the workspace, so the caller needs no build id.
         */
        post: operations["startProcess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runtime/app/{appId}/build/{buildId}/process-name/{processDefinitionName}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a process from a pinned build
         * @description Starts one instance of the process definition from the build that the caller names. `buildId` and `appId` must
         *     be valid and belong together; the runtime finds the workspace through the build.
         */
        post: operations["startProcessOnBuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runtime/wks/{workspaceId}/app/{appId}/build/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the active build of an app
         * @description Tells which build is active for the app in the workspace: the one that `startProcess` takes. It answers only on
         *     the base URL of the admin environment.
         */
        get: operations["getActiveBuild"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runtime/process-instance/{processInstanceUuid}/build/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the build of a process instance
         * @description Tells which build the process instance runs on.
         */
        get: operations["getProcessInstanceBuild"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runtime/wks/{workspaceId}/app/{appId}/rdi/{resourceDefinitionId}/start/inherit-from/{processInstanceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a process with values inherited from another instance
         * @description Starts one instance of the process definition `resourceDefinitionId` with parameters copied from the instance
         *     `processInstanceId`. Workspace, app and resource definition must belong together, and the instance must exist.
         */
        post: operations["startProcessInheriting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An identifier. A UUID in every documented example, typed as a plain string by every page. */
        Identifier: string;
        /** @description The platform of a caller. Documented values are `web` and `mobile`; whether there are more is not said. */
        Platform: ("web" | "mobile") | (string & {});
        /** @description The initial process values. The process definition decides the shape. */
        InitialValues: {
            /** @description Chooses the start node where the process definition has several. */
            startCondition?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Which parameters a new instance takes over from another one. */
        InheritRequest: {
            paramsToInherit: components["schemas"]["ParamsToInherit"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description `paramsToCopy` copies only these, `withoutParams` copies all but these, an empty object copies all. What the
         *     runtime does with both at once is not documented, so they exclude each other here.
         */
        ParamsToInherit: {
            /** @description The names of the parameters to copy. */
            paramsToCopy: string[];
        } | {
            /** @description The names of the parameters to leave out. */
            withoutParams: string[];
        } | Record<string, never>;
        /**
         * @description One process instance. `uuid` and `state` are promised in words and therefore required; the other fields stand in
         *     the documented examples. A server may send more.
         */
        ProcessInstance: {
            /** @description The name of the process definition. */
            processDefinitionName?: string;
            /** @description The id of the process definition. */
            processDefinitionFlowxUuid?: string;
            /** @description The id of the process instance, for subsequent calls. */
            uuid: string;
            state: components["schemas"]["ProcessInstanceState"];
            /** @description The app. */
            applicationId?: string;
            /** @description The build that the instance runs on. */
            buildId?: string;
            /** @description The status that the build had when the instance was started. */
            buildStatusAtStart?: "COMMITTED" | (string & {});
            /** @description The workspace. */
            workspaceId?: string;
            /** @description The app that this app is a part of, if any. */
            parentApplicationId?: string | null;
            /** @description The outermost app, if any. */
            rootApplicationId?: string | null;
            /** @description Where the instance stands in its process. */
            tokens?: components["schemas"]["ProcessToken"][];
            instanceMetadata?: components["schemas"]["InstanceMetadata"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The state of a process instance. An open set: FlowX.AI may add to it. `ON HOLD` is left out of the known values,
         *     because its spelling on the wire is not documented.
         */
        ProcessInstanceState: components["schemas"]["KnownProcessInstanceState"] | (string & {});
        /**
         * @description The documented states of a process instance.
         * @enum {string}
         */
        KnownProcessInstanceState: "CREATED" | "STARTED" | "DISMISSED" | "EXPIRED" | "FINISHED" | "TERMINATED" | "FAILED";
        /** @description A token of the process engine, which stands at a node. Not an access token. */
        ProcessToken: {
            /** @description The id of the token. */
            id?: number;
            /** @description The state of the token. */
            state?: "ACTIVE" | (string & {});
            /** @description How far the token is with its node. */
            statusCurrentNode?: "ARRIVED" | (string & {});
        } & {
            [key: string]: unknown;
        };
        /** @description Ids of the process instance. */
        InstanceMetadata: {
            /** @description The same as `uuid`. */
            processInstanceUuid?: string;
            /** @description The numeric id of the process instance. */
            processInstanceId?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description A build of an app and its settings. */
        BuildInfo: {
            /** @description The workspace. */
            workspaceId?: string;
            /** @description The build. */
            buildId: string;
            /** @description The app. */
            applicationId?: string;
            buildSettings?: components["schemas"]["BuildSettings"];
        } & {
            [key: string]: unknown;
        };
        /** @description Settings of a build. */
        BuildSettings: {
            /** @description The version of the app. */
            applicationVersionId?: string;
            /** @description The platforms that the build is made for. */
            platforms?: "OMNICHANNEL" | (string & {});
            /** @description The theme. */
            themeId?: string;
            dateDisplayFormat?: components["schemas"]["DisplayFormat"];
            numberDisplayFormat?: components["schemas"]["NumberDisplayFormat"];
            currencyDisplayFormat?: components["schemas"]["DisplayFormat"];
            /** @description The language. */
            defaultLanguageCode?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description How a date or a currency is shown. */
        DisplayFormat: {
            /** @description The format. */
            format?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description How a number is shown. */
        NumberDisplayFormat: {
            /** @description The fewest decimals. */
            minDecimals?: number;
            /** @description The most decimals. */
            maxDecimals?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description What went wrong, in the shape of 5.9 and later or in the older one. Older servers' content type is not documented. */
        Problem: components["schemas"]["ProblemDetails"] | components["schemas"]["LegacyProblem"];
        /**
         * Problem details (RFC 9457)
         * @description What went wrong, from 5.9 on.
         */
        ProblemDetails: {
            /** @description The kind of problem; `https://www.flowx.ai/error` in the documentation. */
            type: string;
            /** @description What went wrong, for people. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What went wrong this time. */
            detail?: string;
            /** @description Names this occurrence of the problem. */
            instance?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Problem of an older server (JHipster)
         * @description What went wrong, before 5.9.
         */
        LegacyProblem: {
            /** @description The kind of problem; `https://www.jhipster.tech/problem/problem-with-message` in the documentation. */
            type: string;
            /** @description What went wrong, for people. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description The class of the entity that the problem is about. */
            entityName?: string;
            /** @description What went wrong, for people. */
            defaultMessage?: string;
            /** @description A key for what went wrong. */
            errorKey?: string;
            /** @description The same key, for translation. */
            message?: string;
            /** @description Parameters of the message; the type is not documented. */
            params?: unknown;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The build. */
        BuildInfo: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BuildInfo"];
            };
        };
        /** @description The request is not understood. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The process was not started. Documented titles: `Start node for process definition not found.` (also when no
         *     start node matches `startCondition`), `Multiple start nodes found, but start condition not specified.`,
         *     `Some mandatory params are missing.`, and on older engines `Process definition not found.`. Only the first is
         *     documented with this status.
         */
        StartRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The bearer token is missing, expired or not accepted. Nothing was started. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller lacks the process access role. Nothing was started. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The workspace, app, build, process definition or instance does not exist. Nothing was started. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The ingress refused the size of the initial values (usually over 1 MB). Nothing was started. The status is
         *     documented, the body is not: an ingress answers HTML.
         */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description The body is not `application/json`. Nothing was started. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A gateway limits the rate. Nothing was started. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description The runtime failed. A start may have happened. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A gateway got no usable answer from the runtime. A start may have happened. The body is often empty. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /**
         * @description The runtime or a gateway is not available. A start may have happened: gateways answer 503 also when the
         *     connection broke after the request went out.
         */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
        /** @description A gateway waited too long for the runtime. A start may have happened. The body is often empty. */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "text/html": string;
            };
        };
    };
    parameters: {
        /**
         * @description The workspace that owns the app.
         * @example 2ae77b6a-d284-4a0b-ab23-ceaa364c7122
         */
        WorkspaceId: components["schemas"]["Identifier"];
        /**
         * @description The app. It must exist in the workspace.
         * @example dbe0ab87-539b-4015-962d-6e73226b9e58
         */
        AppId: components["schemas"]["Identifier"];
        /**
         * @description The build to start from. It must be a build of the app.
         * @example 7d5560be-3846-49fa-9c17-4059c54c7c5f
         */
        BuildId: components["schemas"]["Identifier"];
        /**
         * @description The name of the process definition to start. Free text, percent-encoded in the path.
         * @example customer_onboarding
         */
        ProcessName: string;
        /**
         * @description The name of the process definition to start. Free text, percent-encoded in the path.
         * @example [DOCS]customer_onboarding
         */
        ProcessDefinitionName: string;
        /**
         * @description The `uuid` of a process instance.
         * @example 24cb4216-83a4-4782-84cb-d702b54b9b7d
         */
        ProcessInstanceUuid: components["schemas"]["Identifier"];
        /** @description The process definition, named by its resource definition id. */
        ResourceDefinitionId: components["schemas"]["Identifier"];
        /** @description The process instance whose parameters are copied. */
        ProcessInstanceId: components["schemas"]["Identifier"];
        /**
         * @description The platform that the instance is started for.
         * @example web
         */
        FlowxPlatform: components["schemas"]["Platform"];
        /**
         * @description The platform. The page's example sends it and does not say that it must be sent.
         * @example web
         */
        FlowxPlatformShown: components["schemas"]["Platform"];
        /** @description The organization. Read into the security context when it is sent (5.9), not enforced on REST. */
        OrganizationId: string;
    };
    requestBodies: {
        /**
         * @description The initial process values, a JSON object whose shape depends on the process definition. The usual ingress
         *     refuses more than 1 MB in total with 413.
         */
        InitialValues: {
            content: {
                "application/json": components["schemas"]["InitialValues"];
            };
        };
    };
    headers: {
        /** @description Seconds to wait, or an HTTP date (RFC 9110, section 10.2.3). */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    startProcess: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization. Read into the security context when it is sent (5.9), not enforced on REST. */
                "Fx-Organization-Id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The workspace that owns the app.
                 * @example 2ae77b6a-d284-4a0b-ab23-ceaa364c7122
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * @description The app. It must exist in the workspace.
                 * @example dbe0ab87-539b-4015-962d-6e73226b9e58
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * @description The name of the process definition to start. Free text, percent-encoded in the path.
                 * @example customer_onboarding
                 */
                processName: components["parameters"]["ProcessName"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InitialValues"];
        responses: {
            /** @description The new process instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessInstance"];
                };
            };
            400: components["responses"]["StartRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    startProcessOnBuild: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The platform that the instance is started for.
                 * @example web
                 */
                "Flowx-Platform": components["parameters"]["FlowxPlatform"];
                /** @description The organization. Read into the security context when it is sent (5.9), not enforced on REST. */
                "Fx-Organization-Id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The app. It must exist in the workspace.
                 * @example dbe0ab87-539b-4015-962d-6e73226b9e58
                 */
                appId: components["parameters"]["AppId"];
                /**
                 * @description The build to start from. It must be a build of the app.
                 * @example 7d5560be-3846-49fa-9c17-4059c54c7c5f
                 */
                buildId: components["parameters"]["BuildId"];
                /**
                 * @description The name of the process definition to start. Free text, percent-encoded in the path.
                 * @example [DOCS]customer_onboarding
                 */
                processDefinitionName: components["parameters"]["ProcessDefinitionName"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InitialValues"];
        responses: {
            /** @description The new process instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessInstance"];
                };
            };
            400: components["responses"]["StartRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getActiveBuild: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The platform. The page's example sends it and does not say that it must be sent.
                 * @example web
                 */
                "Flowx-Platform"?: components["parameters"]["FlowxPlatformShown"];
                /** @description The organization. Read into the security context when it is sent (5.9), not enforced on REST. */
                "Fx-Organization-Id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The workspace that owns the app.
                 * @example 2ae77b6a-d284-4a0b-ab23-ceaa364c7122
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * @description The app. It must exist in the workspace.
                 * @example dbe0ab87-539b-4015-962d-6e73226b9e58
                 */
                appId: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BuildInfo"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getProcessInstanceBuild: {
        parameters: {
            query?: never;
            header?: {
                /** @description The organization. Read into the security context when it is sent (5.9), not enforced on REST. */
                "Fx-Organization-Id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The `uuid` of a process instance.
                 * @example 24cb4216-83a4-4782-84cb-d702b54b9b7d
                 */
                processInstanceUuid: components["parameters"]["ProcessInstanceUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BuildInfo"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    startProcessInheriting: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The platform that the instance is started for.
                 * @example web
                 */
                "Flowx-Platform": components["parameters"]["FlowxPlatform"];
                /** @description The organization. Read into the security context when it is sent (5.9), not enforced on REST. */
                "Fx-Organization-Id"?: components["parameters"]["OrganizationId"];
            };
            path: {
                /**
                 * @description The workspace that owns the app.
                 * @example 2ae77b6a-d284-4a0b-ab23-ceaa364c7122
                 */
                workspaceId: components["parameters"]["WorkspaceId"];
                /**
                 * @description The app. It must exist in the workspace.
                 * @example dbe0ab87-539b-4015-962d-6e73226b9e58
                 */
                appId: components["parameters"]["AppId"];
                /** @description The process definition, named by its resource definition id. */
                resourceDefinitionId: components["parameters"]["ResourceDefinitionId"];
                /** @description The process instance whose parameters are copied. */
                processInstanceId: components["parameters"]["ProcessInstanceId"];
            };
            cookie?: never;
        };
        /** @description Which parameters of the other instance are copied. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InheritRequest"];
            };
        };
        responses: {
            /** @description The new process instance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessInstance"];
                };
            };
            400: components["responses"]["StartRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
