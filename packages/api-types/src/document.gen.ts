/*
 * GENERATED FILE. Do not edit; edit spec/openapi.yaml and run `pnpm generate`.
 * Source:    spec/openapi.yaml (sha256 b90f9e5fc634)
 * Generator: yaml 2.9.1, called by scripts/generate.ts
 * Checked:   `pnpm generate:check` fails CI when this file and the spec disagree.
 */

import type { OpenApiDocument } from "./open-api-document.ts";

/** The OpenAPI document that every type of this package is generated from. */
export const openapi: OpenApiDocument = {
  "openapi": "3.1.1",
  "info": {
    "title": "FlowX.AI start-process API",
    "version": "0.1.0",
    "summary": "Start a FlowX.AI process from a backend, a scheduled job or a partner system.",
    "description": "The public REST operations of the FlowX.AI runtime that start a process instance, and the two that tell which build\nit runs on. Written from FlowX.AI's public documentation; not published or endorsed by FlowX.AI.\n\n**Starting is not idempotent.** The API knows no idempotency key and no public way to find an instance by its\ninitial values: a request that is sent twice starts two instances.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "{BASE_URL}",
      "description": "The FlowX.AI environment.",
      "variables": {
        "BASE_URL": {
          "default": "https://flowx.example.com/rtm",
          "description": "Origin and, where the environment has one, path prefix of the runtime. It differs per environment."
        }
      }
    }
  ],
  "security": [
    {
      "bearerToken": []
    }
  ],
  "tags": [
    {
      "name": "start",
      "description": "Start a process instance."
    },
    {
      "name": "build",
      "description": "Find the build to pin, or the build that an instance runs on."
    }
  ],
  "paths": {
    "/api/runtime/wks/{workspaceId}/app/{appId}/process-name/{processName}/start": {
      "post": {
        "operationId": "startProcess",
        "tags": [
          "start"
        ],
        "summary": "Start a process from the active build",
        "description": "Starts one instance of the process definition `processName`. The runtime takes the active build of the app in\nthe workspace, so the caller needs no build id.\n",
        "x-source": "seed",
        "parameters": [
          {
            "$ref": "#/components/parameters/WorkspaceId"
          },
          {
            "$ref": "#/components/parameters/AppId"
          },
          {
            "$ref": "#/components/parameters/ProcessName"
          },
          {
            "$ref": "#/components/parameters/OrganizationId"
          }
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/InitialValues"
        },
        "responses": {
          "200": {
            "description": "The new process instance.",
            "x-documented": false,
            "x-why": "The page shows the body of the answer and not its status.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProcessInstance"
                },
                "examples": {
                  "started": {
                    "$ref": "#/components/examples/Started"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/StartRefused"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/ContentTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "504": {
            "$ref": "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/api/runtime/app/{appId}/build/{buildId}/process-name/{processDefinitionName}/start": {
      "post": {
        "operationId": "startProcessOnBuild",
        "tags": [
          "start"
        ],
        "summary": "Start a process from a pinned build",
        "description": "Starts one instance of the process definition from the build that the caller names. `buildId` and `appId` must\nbe valid and belong together; the runtime finds the workspace through the build.\n",
        "x-source": "rest2",
        "parameters": [
          {
            "$ref": "#/components/parameters/AppId"
          },
          {
            "$ref": "#/components/parameters/BuildId"
          },
          {
            "$ref": "#/components/parameters/ProcessDefinitionName"
          },
          {
            "$ref": "#/components/parameters/FlowxPlatform"
          },
          {
            "$ref": "#/components/parameters/OrganizationId"
          }
        ],
        "requestBody": {
          "$ref": "#/components/requestBodies/InitialValues"
        },
        "responses": {
          "200": {
            "description": "The new process instance.",
            "x-documented": false,
            "x-why": "The page shows the body of the answer and not its status.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProcessInstance"
                },
                "examples": {
                  "startedOnBuild": {
                    "$ref": "#/components/examples/StartedOnBuild"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/StartRefused"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/ContentTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "504": {
            "$ref": "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/api/runtime/wks/{workspaceId}/app/{appId}/build/info": {
      "get": {
        "operationId": "getActiveBuild",
        "tags": [
          "build"
        ],
        "summary": "Get the active build of an app",
        "description": "Tells which build is active for the app in the workspace: the one that `startProcess` takes. It answers only on\nthe base URL of the admin environment.\n",
        "x-source": "get-build-info",
        "parameters": [
          {
            "$ref": "#/components/parameters/WorkspaceId"
          },
          {
            "$ref": "#/components/parameters/AppId"
          },
          {
            "$ref": "#/components/parameters/FlowxPlatformShown"
          },
          {
            "$ref": "#/components/parameters/OrganizationId"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/BuildInfo"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "504": {
            "$ref": "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/api/runtime/process-instance/{processInstanceUuid}/build/info": {
      "get": {
        "operationId": "getProcessInstanceBuild",
        "tags": [
          "build"
        ],
        "summary": "Get the build of a process instance",
        "description": "Tells which build the process instance runs on.",
        "x-source": "build-info-by-process-instance",
        "parameters": [
          {
            "$ref": "#/components/parameters/ProcessInstanceUuid"
          },
          {
            "$ref": "#/components/parameters/OrganizationId"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/BuildInfo"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "504": {
            "$ref": "#/components/responses/GatewayTimeout"
          }
        }
      }
    },
    "/api/runtime/wks/{workspaceId}/app/{appId}/rdi/{resourceDefinitionId}/start/inherit-from/{processInstanceId}": {
      "post": {
        "operationId": "startProcessInheriting",
        "tags": [
          "start"
        ],
        "summary": "Start a process with values inherited from another instance",
        "description": "Starts one instance of the process definition `resourceDefinitionId` with parameters copied from the instance\n`processInstanceId`. Workspace, app and resource definition must belong together, and the instance must exist.\n",
        "x-source": "start-process-rdi-inherit",
        "parameters": [
          {
            "$ref": "#/components/parameters/WorkspaceId"
          },
          {
            "$ref": "#/components/parameters/AppId"
          },
          {
            "$ref": "#/components/parameters/ResourceDefinitionId"
          },
          {
            "$ref": "#/components/parameters/ProcessInstanceId"
          },
          {
            "$ref": "#/components/parameters/FlowxPlatform"
          },
          {
            "$ref": "#/components/parameters/OrganizationId"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "Which parameters of the other instance are copied.",
          "x-source": "start-process-rdi-inherit",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/InheritRequest"
              },
              "examples": {
                "only": {
                  "$ref": "#/components/examples/InheritOnly"
                },
                "except": {
                  "$ref": "#/components/examples/InheritExcept"
                },
                "all": {
                  "$ref": "#/components/examples/InheritAll"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The new process instance.",
            "x-documented": false,
            "x-why": "The page shows the body of the answer and not its status.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ProcessInstance"
                },
                "examples": {
                  "startedOnBuild": {
                    "$ref": "#/components/examples/StartedOnBuild"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/StartRefused"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "413": {
            "$ref": "#/components/responses/ContentTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "502": {
            "$ref": "#/components/responses/BadGateway"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "504": {
            "$ref": "#/components/responses/GatewayTimeout"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "bearerToken": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "An access token of the identity provider that the environment is configured with. Since FlowX.AI 5.5 a JWT that\nthe runtime checks by public key; before, an opaque token that it introspects.\n",
        "x-source": "seed"
      }
    },
    "parameters": {
      "WorkspaceId": {
        "name": "workspaceId",
        "in": "path",
        "required": true,
        "description": "The workspace that owns the app.",
        "x-source": "seed",
        "schema": {
          "$ref": "#/components/schemas/Identifier"
        },
        "example": "2ae77b6a-d284-4a0b-ab23-ceaa364c7122"
      },
      "AppId": {
        "name": "appId",
        "in": "path",
        "required": true,
        "description": "The app. It must exist in the workspace.",
        "x-source": "seed",
        "schema": {
          "$ref": "#/components/schemas/Identifier"
        },
        "example": "dbe0ab87-539b-4015-962d-6e73226b9e58"
      },
      "BuildId": {
        "name": "buildId",
        "in": "path",
        "required": true,
        "description": "The build to start from. It must be a build of the app.",
        "x-source": "rest2",
        "schema": {
          "$ref": "#/components/schemas/Identifier"
        },
        "example": "7d5560be-3846-49fa-9c17-4059c54c7c5f"
      },
      "ProcessName": {
        "name": "processName",
        "in": "path",
        "required": true,
        "description": "The name of the process definition to start. Free text, percent-encoded in the path.",
        "x-source": "seed",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "customer_onboarding"
      },
      "ProcessDefinitionName": {
        "name": "processDefinitionName",
        "in": "path",
        "required": true,
        "description": "The name of the process definition to start. Free text, percent-encoded in the path.",
        "x-source": "rest2",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "example": "[DOCS]customer_onboarding"
      },
      "ProcessInstanceUuid": {
        "name": "processInstanceUuid",
        "in": "path",
        "required": true,
        "description": "The `uuid` of a process instance.",
        "x-source": "build-info-by-process-instance",
        "schema": {
          "$ref": "#/components/schemas/Identifier"
        },
        "example": "24cb4216-83a4-4782-84cb-d702b54b9b7d"
      },
      "ResourceDefinitionId": {
        "name": "resourceDefinitionId",
        "in": "path",
        "required": true,
        "description": "The process definition, named by its resource definition id.",
        "x-source": "start-process-rdi-inherit",
        "schema": {
          "$ref": "#/components/schemas/Identifier"
        }
      },
      "ProcessInstanceId": {
        "name": "processInstanceId",
        "in": "path",
        "required": true,
        "description": "The process instance whose parameters are copied.",
        "x-source": "start-process-rdi-inherit",
        "schema": {
          "$ref": "#/components/schemas/Identifier"
        }
      },
      "FlowxPlatform": {
        "name": "Flowx-Platform",
        "in": "header",
        "required": true,
        "description": "The platform that the instance is started for.",
        "x-source": "rest2",
        "schema": {
          "$ref": "#/components/schemas/Platform"
        },
        "example": "web"
      },
      "FlowxPlatformShown": {
        "name": "Flowx-Platform",
        "in": "header",
        "required": false,
        "description": "The platform. The page's example sends it and does not say that it must be sent.",
        "x-source": "get-build-info",
        "schema": {
          "$ref": "#/components/schemas/Platform"
        },
        "example": "web"
      },
      "OrganizationId": {
        "name": "Fx-Organization-Id",
        "in": "header",
        "required": false,
        "description": "The organization. Read into the security context when it is sent (5.9), not enforced on REST.",
        "x-source": "migration-5.9",
        "schema": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "requestBodies": {
      "InitialValues": {
        "required": true,
        "description": "The initial process values, a JSON object whose shape depends on the process definition. The usual ingress\nrefuses more than 1 MB in total with 413.\n",
        "x-source": "seed",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/InitialValues"
            },
            "examples": {
              "customerOnboarding": {
                "$ref": "#/components/examples/CustomerOnboarding"
              }
            }
          }
        }
      }
    },
    "responses": {
      "BuildInfo": {
        "description": "The build.",
        "x-documented": false,
        "x-why": "The pages show the body of the answer and not its status.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/BuildInfo"
            }
          }
        }
      },
      "BadRequest": {
        "description": "The request is not understood.",
        "x-documented": false,
        "x-why": "No page lists 400 for this operation; any HTTP server may answer it.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "badRequest": {
                "$ref": "#/components/examples/BadRequest"
              }
            }
          }
        }
      },
      "StartRefused": {
        "description": "The process was not started. Documented titles: `Start node for process definition not found.` (also when no\nstart node matches `startCondition`), `Multiple start nodes found, but start condition not specified.`,\n`Some mandatory params are missing.`, and on older engines `Process definition not found.`. Only the first is\ndocumented with this status.\n",
        "x-source": "start-end-node",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "legacyStartNodeNotFound": {
                "$ref": "#/components/examples/LegacyStartNodeNotFound"
              }
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The bearer token is missing, expired or not accepted. Nothing was started.",
        "x-source": "process-instance",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "unauthorized": {
                "$ref": "#/components/examples/Unauthorized"
              }
            }
          }
        }
      },
      "Forbidden": {
        "description": "The caller lacks the process access role. Nothing was started.",
        "x-source": "process-instance",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "forbidden": {
                "$ref": "#/components/examples/Forbidden"
              }
            }
          }
        }
      },
      "NotFound": {
        "description": "The workspace, app, build, process definition or instance does not exist. Nothing was started.",
        "x-source": "error-glossary",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "entityNotFound": {
                "$ref": "#/components/examples/EntityNotFound"
              }
            }
          }
        }
      },
      "ContentTooLarge": {
        "description": "The ingress refused the size of the initial values (usually over 1 MB). Nothing was started. The status is\ndocumented, the body is not: an ingress answers HTML.\n",
        "x-source": "starting-a-process",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "contentTooLarge": {
                "$ref": "#/components/examples/ContentTooLarge"
              }
            }
          },
          "text/html": {
            "schema": {
              "type": "string"
            }
          }
        }
      },
      "UnsupportedMediaType": {
        "description": "The body is not `application/json`. Nothing was started.",
        "x-documented": false,
        "x-why": "The page requires the content type and does not say what another one is answered with.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "unsupportedMediaType": {
                "$ref": "#/components/examples/UnsupportedMediaType"
              }
            }
          }
        }
      },
      "TooManyRequests": {
        "description": "A gateway limits the rate. Nothing was started.",
        "x-documented": false,
        "x-why": "Gateways in front of the runtime answer so.",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "tooManyRequests": {
                "$ref": "#/components/examples/TooManyRequests"
              }
            }
          },
          "text/html": {
            "schema": {
              "type": "string"
            }
          }
        }
      },
      "InternalServerError": {
        "description": "The runtime failed. A start may have happened.",
        "x-documented": false,
        "x-why": "Any server may answer so.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "internalServerError": {
                "$ref": "#/components/examples/InternalServerError"
              }
            }
          }
        }
      },
      "BadGateway": {
        "description": "A gateway got no usable answer from the runtime. A start may have happened. The body is often empty.",
        "x-documented": false,
        "x-why": "Gateways in front of the runtime answer so.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "badGateway": {
                "$ref": "#/components/examples/BadGateway"
              }
            }
          },
          "text/html": {
            "schema": {
              "type": "string"
            }
          }
        }
      },
      "ServiceUnavailable": {
        "description": "The runtime or a gateway is not available. A start may have happened: gateways answer 503 also when the\nconnection broke after the request went out.\n",
        "x-documented": false,
        "x-why": "Gateways in front of the runtime answer so.",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "serviceUnavailable": {
                "$ref": "#/components/examples/ServiceUnavailable"
              }
            }
          },
          "text/html": {
            "schema": {
              "type": "string"
            }
          }
        }
      },
      "GatewayTimeout": {
        "description": "A gateway waited too long for the runtime. A start may have happened. The body is often empty.",
        "x-documented": false,
        "x-why": "Gateways in front of the runtime answer so.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "gatewayTimeout": {
                "$ref": "#/components/examples/GatewayTimeout"
              }
            }
          },
          "text/html": {
            "schema": {
              "type": "string"
            }
          }
        }
      }
    },
    "headers": {
      "RetryAfter": {
        "description": "Seconds to wait, or an HTTP date (RFC 9110, section 10.2.3).",
        "x-documented": false,
        "x-why": "Gateways in front of the runtime send it.",
        "schema": {
          "type": "string"
        }
      }
    },
    "schemas": {
      "Identifier": {
        "type": "string",
        "minLength": 1,
        "description": "An identifier. A UUID in every documented example, typed as a plain string by every page.",
        "x-source": "finding-identifiers"
      },
      "Platform": {
        "description": "The platform of a caller. Documented values are `web` and `mobile`; whether there are more is not said.",
        "x-source": "rest2",
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "web",
              "mobile"
            ]
          },
          {
            "type": "string",
            "minLength": 1,
            "x-open-set": true
          }
        ]
      },
      "InitialValues": {
        "type": "object",
        "description": "The initial process values. The process definition decides the shape.",
        "x-source": "seed",
        "properties": {
          "startCondition": {
            "type": "string",
            "description": "Chooses the start node where the process definition has several.",
            "x-source": "start-end-node"
          }
        },
        "additionalProperties": true
      },
      "InheritRequest": {
        "type": "object",
        "description": "Which parameters a new instance takes over from another one.",
        "x-source": "start-process-rdi-inherit",
        "required": [
          "paramsToInherit"
        ],
        "properties": {
          "paramsToInherit": {
            "$ref": "#/components/schemas/ParamsToInherit"
          }
        },
        "additionalProperties": true
      },
      "ParamsToInherit": {
        "description": "`paramsToCopy` copies only these, `withoutParams` copies all but these, an empty object copies all. What the\nruntime does with both at once is not documented, so they exclude each other here.\n",
        "x-source": "start-process-rdi-inherit",
        "oneOf": [
          {
            "type": "object",
            "title": "Only these",
            "required": [
              "paramsToCopy"
            ],
            "properties": {
              "paramsToCopy": {
                "type": "array",
                "description": "The names of the parameters to copy.",
                "x-source": "start-process-rdi-inherit",
                "items": {
                  "type": "string"
                }
              }
            }
          },
          {
            "type": "object",
            "title": "All but these",
            "required": [
              "withoutParams"
            ],
            "properties": {
              "withoutParams": {
                "type": "array",
                "description": "The names of the parameters to leave out.",
                "x-source": "start-process-rdi-inherit",
                "items": {
                  "type": "string"
                }
              }
            }
          },
          {
            "type": "object",
            "title": "All",
            "maxProperties": 0
          }
        ]
      },
      "ProcessInstance": {
        "type": "object",
        "description": "One process instance. `uuid` and `state` are promised in words and therefore required; the other fields stand in\nthe documented examples. A server may send more.\n",
        "x-source": "seed",
        "required": [
          "uuid",
          "state"
        ],
        "properties": {
          "processDefinitionName": {
            "type": "string",
            "description": "The name of the process definition.",
            "x-source": "seed"
          },
          "processDefinitionFlowxUuid": {
            "type": "string",
            "description": "The id of the process definition.",
            "x-source": "rest2"
          },
          "uuid": {
            "type": "string",
            "minLength": 1,
            "description": "The id of the process instance, for subsequent calls.",
            "x-source": "seed"
          },
          "state": {
            "$ref": "#/components/schemas/ProcessInstanceState"
          },
          "applicationId": {
            "type": "string",
            "description": "The app.",
            "x-source": "seed"
          },
          "buildId": {
            "type": "string",
            "description": "The build that the instance runs on.",
            "x-source": "seed"
          },
          "buildStatusAtStart": {
            "description": "The status that the build had when the instance was started.",
            "x-source": "rest2",
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "COMMITTED"
                ]
              },
              {
                "type": "string",
                "x-open-set": true
              }
            ]
          },
          "workspaceId": {
            "type": "string",
            "description": "The workspace.",
            "x-source": "rest2"
          },
          "parentApplicationId": {
            "type": [
              "string",
              "null"
            ],
            "description": "The app that this app is a part of, if any.",
            "x-source": "rest2"
          },
          "rootApplicationId": {
            "type": [
              "string",
              "null"
            ],
            "description": "The outermost app, if any.",
            "x-source": "rest2"
          },
          "tokens": {
            "type": "array",
            "description": "Where the instance stands in its process.",
            "x-source": "rest2",
            "items": {
              "$ref": "#/components/schemas/ProcessToken"
            }
          },
          "instanceMetadata": {
            "$ref": "#/components/schemas/InstanceMetadata"
          }
        },
        "additionalProperties": true
      },
      "ProcessInstanceState": {
        "description": "The state of a process instance. An open set: FlowX.AI may add to it. `ON HOLD` is left out of the known values,\nbecause its spelling on the wire is not documented.\n",
        "x-source": "process-instance",
        "anyOf": [
          {
            "$ref": "#/components/schemas/KnownProcessInstanceState"
          },
          {
            "type": "string",
            "minLength": 1,
            "x-open-set": true
          }
        ]
      },
      "KnownProcessInstanceState": {
        "type": "string",
        "description": "The documented states of a process instance.",
        "x-source": "process-instance",
        "enum": [
          "CREATED",
          "STARTED",
          "DISMISSED",
          "EXPIRED",
          "FINISHED",
          "TERMINATED",
          "FAILED"
        ]
      },
      "ProcessToken": {
        "type": "object",
        "description": "A token of the process engine, which stands at a node. Not an access token.",
        "x-source": "rest2",
        "properties": {
          "id": {
            "type": "integer",
            "description": "The id of the token.",
            "x-source": "rest2"
          },
          "state": {
            "description": "The state of the token.",
            "x-source": "rest2",
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "ACTIVE"
                ]
              },
              {
                "type": "string",
                "x-open-set": true
              }
            ]
          },
          "statusCurrentNode": {
            "description": "How far the token is with its node.",
            "x-source": "rest2",
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "ARRIVED"
                ]
              },
              {
                "type": "string",
                "x-open-set": true
              }
            ]
          }
        },
        "additionalProperties": true
      },
      "InstanceMetadata": {
        "type": "object",
        "description": "Ids of the process instance.",
        "x-source": "seed",
        "properties": {
          "processInstanceUuid": {
            "type": "string",
            "description": "The same as `uuid`.",
            "x-source": "seed"
          },
          "processInstanceId": {
            "type": "integer",
            "description": "The numeric id of the process instance.",
            "x-source": "rest2"
          }
        },
        "additionalProperties": true
      },
      "BuildInfo": {
        "type": "object",
        "description": "A build of an app and its settings.",
        "x-source": "get-build-info",
        "required": [
          "buildId"
        ],
        "properties": {
          "workspaceId": {
            "type": "string",
            "description": "The workspace.",
            "x-source": "get-build-info"
          },
          "buildId": {
            "type": "string",
            "minLength": 1,
            "description": "The build.",
            "x-source": "get-build-info"
          },
          "applicationId": {
            "type": "string",
            "description": "The app.",
            "x-source": "get-build-info"
          },
          "buildSettings": {
            "$ref": "#/components/schemas/BuildSettings"
          }
        },
        "additionalProperties": true
      },
      "BuildSettings": {
        "type": "object",
        "description": "Settings of a build.",
        "x-source": "get-build-info",
        "properties": {
          "applicationVersionId": {
            "type": "string",
            "description": "The version of the app.",
            "x-source": "get-build-info"
          },
          "platforms": {
            "description": "The platforms that the build is made for.",
            "x-source": "get-build-info",
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "OMNICHANNEL"
                ]
              },
              {
                "type": "string",
                "x-open-set": true
              }
            ]
          },
          "themeId": {
            "type": "string",
            "description": "The theme.",
            "x-source": "get-build-info"
          },
          "dateDisplayFormat": {
            "$ref": "#/components/schemas/DisplayFormat"
          },
          "numberDisplayFormat": {
            "$ref": "#/components/schemas/NumberDisplayFormat"
          },
          "currencyDisplayFormat": {
            "$ref": "#/components/schemas/DisplayFormat"
          },
          "defaultLanguageCode": {
            "type": "string",
            "description": "The language.",
            "x-source": "get-build-info"
          }
        },
        "additionalProperties": true
      },
      "DisplayFormat": {
        "type": "object",
        "description": "How a date or a currency is shown.",
        "x-source": "get-build-info",
        "properties": {
          "format": {
            "type": "string",
            "description": "The format.",
            "x-source": "get-build-info"
          }
        },
        "additionalProperties": true
      },
      "NumberDisplayFormat": {
        "type": "object",
        "description": "How a number is shown.",
        "x-source": "get-build-info",
        "properties": {
          "minDecimals": {
            "type": "integer",
            "description": "The fewest decimals.",
            "x-source": "get-build-info"
          },
          "maxDecimals": {
            "type": "integer",
            "description": "The most decimals.",
            "x-source": "get-build-info"
          }
        },
        "additionalProperties": true
      },
      "Problem": {
        "description": "What went wrong, in the shape of 5.9 and later or in the older one. Older servers' content type is not documented.",
        "x-source": "error-glossary",
        "anyOf": [
          {
            "$ref": "#/components/schemas/ProblemDetails"
          },
          {
            "$ref": "#/components/schemas/LegacyProblem"
          }
        ]
      },
      "ProblemDetails": {
        "type": "object",
        "title": "Problem details (RFC 9457)",
        "description": "What went wrong, from 5.9 on.",
        "x-source": "error-glossary",
        "required": [
          "type",
          "title",
          "status"
        ],
        "properties": {
          "type": {
            "type": "string",
            "description": "The kind of problem; `https://www.flowx.ai/error` in the documentation.",
            "x-source": "error-glossary"
          },
          "title": {
            "type": "string",
            "description": "What went wrong, for people.",
            "x-source": "error-glossary"
          },
          "status": {
            "type": "integer",
            "minimum": 400,
            "maximum": 599,
            "description": "The HTTP status.",
            "x-source": "error-glossary"
          },
          "detail": {
            "type": "string",
            "description": "What went wrong this time.",
            "x-documented": false,
            "x-why": "A member of RFC 9457 that no page shows."
          },
          "instance": {
            "type": "string",
            "description": "Names this occurrence of the problem.",
            "x-documented": false,
            "x-why": "A member of RFC 9457 that no page shows."
          }
        },
        "additionalProperties": true
      },
      "LegacyProblem": {
        "type": "object",
        "title": "Problem of an older server (JHipster)",
        "description": "What went wrong, before 5.9.",
        "x-source": "start-end-node",
        "required": [
          "type",
          "title",
          "status"
        ],
        "properties": {
          "type": {
            "type": "string",
            "description": "The kind of problem; `https://www.jhipster.tech/problem/problem-with-message` in the documentation.",
            "x-source": "start-end-node"
          },
          "title": {
            "type": "string",
            "description": "What went wrong, for people.",
            "x-source": "start-end-node"
          },
          "status": {
            "type": "integer",
            "minimum": 400,
            "maximum": 599,
            "description": "The HTTP status.",
            "x-source": "start-end-node"
          },
          "entityName": {
            "type": "string",
            "description": "The class of the entity that the problem is about.",
            "x-source": "start-end-node"
          },
          "defaultMessage": {
            "type": "string",
            "description": "What went wrong, for people.",
            "x-source": "start-end-node"
          },
          "errorKey": {
            "type": "string",
            "description": "A key for what went wrong.",
            "x-source": "start-end-node"
          },
          "message": {
            "type": "string",
            "description": "The same key, for translation.",
            "x-source": "start-end-node"
          },
          "params": {
            "description": "Parameters of the message; the type is not documented.",
            "x-source": "start-end-node"
          }
        },
        "additionalProperties": true
      }
    },
    "examples": {
      "CustomerOnboarding": {
        "summary": "The initial values of the documentation page.",
        "value": {
          "customerEmail": "alice@example.com",
          "loanAmount": 25000
        }
      },
      "Started": {
        "summary": "The answer of the documentation page.",
        "value": {
          "processDefinitionName": "customer_onboarding",
          "uuid": "24cb4216-83a4-4782-84cb-d702b54b9b7d",
          "state": "STARTED",
          "applicationId": "dbe0ab87-539b-4015-962d-6e73226b9e58",
          "buildId": "7d5560be-3846-49fa-9c17-4059c54c7c5f",
          "instanceMetadata": {
            "processInstanceUuid": "24cb4216-83a4-4782-84cb-d702b54b9b7d"
          }
        }
      },
      "StartedOnBuild": {
        "summary": "An answer with the fields that the pages of the other two start operations show; the ids are made up.",
        "value": {
          "processDefinitionName": "[DOCS]customer_onboarding",
          "processDefinitionFlowxUuid": "4f6c1d0e-6a7e-4f0e-9d43-0a8f4f2f7a11",
          "uuid": "24cb4216-83a4-4782-84cb-d702b54b9b7d",
          "state": "STARTED",
          "applicationId": "dbe0ab87-539b-4015-962d-6e73226b9e58",
          "buildId": "7d5560be-3846-49fa-9c17-4059c54c7c5f",
          "buildStatusAtStart": "COMMITTED",
          "workspaceId": "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
          "parentApplicationId": null,
          "rootApplicationId": null,
          "tokens": [
            {
              "id": 1,
              "state": "ACTIVE",
              "statusCurrentNode": "ARRIVED"
            }
          ],
          "instanceMetadata": {
            "processInstanceId": 1,
            "processInstanceUuid": "24cb4216-83a4-4782-84cb-d702b54b9b7d"
          }
        }
      },
      "InheritOnly": {
        "summary": "Copy only these parameters.",
        "value": {
          "paramsToInherit": {
            "paramsToCopy": [
              "customerEmail"
            ]
          }
        }
      },
      "InheritExcept": {
        "summary": "Copy all parameters but these.",
        "value": {
          "paramsToInherit": {
            "withoutParams": [
              "loanAmount"
            ]
          }
        }
      },
      "InheritAll": {
        "summary": "Copy all parameters.",
        "value": {
          "paramsToInherit": {}
        }
      },
      "EntityNotFound": {
        "summary": "The documented problem of 5.9 and later.",
        "value": {
          "type": "https://www.flowx.ai/error",
          "title": "Entity not found.",
          "status": 404
        }
      },
      "LegacyStartNodeNotFound": {
        "summary": "The documented problem of an older server.",
        "value": {
          "type": "https://www.jhipster.tech/problem/problem-with-message",
          "title": "Start node for process definition not found.",
          "status": 400,
          "entityName": "ai.flowx.process.definition.domain.NodeDefinition",
          "errorKey": "error.validation.process_instance.start_node_for_process_def_missing",
          "message": "error.validation.process_instance.start_node_for_process_def_missing"
        }
      },
      "BadRequest": {
        "summary": "A problem with this status.",
        "x-documented": false,
        "x-why": "No page shows the body of a 400; the title is the reason phrase of HTTP.",
        "value": {
          "type": "https://www.flowx.ai/error",
          "title": "Bad Request",
          "status": 400
        }
      },
      "Unauthorized": {
        "summary": "A problem with this status.",
        "x-documented": false,
        "x-why": "No page shows the body of a 401; the title is the reason phrase of HTTP.",
        "value": {
          "type": "https://www.flowx.ai/error",
          "title": "Unauthorized",
          "status": 401
        }
      },
      "Forbidden": {
        "summary": "A problem with this status.",
        "x-documented": false,
        "x-why": "No page shows the body of a 403; the title is the reason phrase of HTTP.",
        "value": {
          "type": "https://www.flowx.ai/error",
          "title": "Forbidden",
          "status": 403
        }
      },
      "ContentTooLarge": {
        "summary": "A problem with this status.",
        "x-documented": false,
        "x-why": "No page shows the body of a 413; the title is the reason phrase of HTTP.",
        "value": {
          "type": "https://www.flowx.ai/error",
          "title": "Content Too Large",
          "status": 413
        }
      },
      "UnsupportedMediaType": {
        "summary": "A problem with this status.",
        "x-documented": false,
        "x-why": "No page shows the body of a 415; the title is the reason phrase of HTTP.",
        "value": {
          "type": "https://www.flowx.ai/error",
          "title": "Unsupported Media Type",
          "status": 415
        }
      },
      "TooManyRequests": {
        "summary": "A problem with this status.",
        "x-documented": false,
        "x-why": "No page shows the body of a 429; the title is the reason phrase of HTTP.",
        "value": {
          "type": "https://www.flowx.ai/error",
          "title": "Too Many Requests",
          "status": 429
        }
      },
      "InternalServerError": {
        "summary": "A problem with this status.",
        "x-documented": false,
        "x-why": "No page shows the body of a 500; the title is the reason phrase of HTTP.",
        "value": {
          "type": "https://www.flowx.ai/error",
          "title": "Internal Server Error",
          "status": 500
        }
      },
      "BadGateway": {
        "summary": "A problem with this status.",
        "x-documented": false,
        "x-why": "No page shows the body of a 502; the title is the reason phrase of HTTP.",
        "value": {
          "type": "https://www.flowx.ai/error",
          "title": "Bad Gateway",
          "status": 502
        }
      },
      "ServiceUnavailable": {
        "summary": "A problem with this status.",
        "x-documented": false,
        "x-why": "No page shows the body of a 503; the title is the reason phrase of HTTP.",
        "value": {
          "type": "https://www.flowx.ai/error",
          "title": "Service Unavailable",
          "status": 503
        }
      },
      "GatewayTimeout": {
        "summary": "A problem with this status.",
        "x-documented": false,
        "x-why": "No page shows the body of a 504; the title is the reason phrase of HTTP.",
        "value": {
          "type": "https://www.flowx.ai/error",
          "title": "Gateway Timeout",
          "status": 504
        }
      }
    }
  }
};
