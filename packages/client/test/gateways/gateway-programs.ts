import { existsSync } from "node:fs";

/** A gateway that the client is tested behind. */
export interface GatewayProgram {
  /** Where it is. */
  path: string;
  /** How to get it. */
  howTo: string;
}

/** The gateways by name. */
export const gatewayPrograms: Record<"nginx" | "HAProxy", GatewayProgram> = {
  nginx: {
    path: process.env["NGINX_PATH"] ?? "/usr/sbin/nginx",
    howTo: "`apt-get install nginx-light`, or set NGINX_PATH",
  },
  HAProxy: {
    path: process.env["HAPROXY_PATH"] ?? "/usr/sbin/haproxy",
    howTo: "`apt-get install haproxy`, or set HAPROXY_PATH",
  },
};

/** Both gateways are on this machine. What is not there is said by the last lines of `npm run verify`. */
export const gatewaysAreThere: boolean = Object.values(gatewayPrograms).every(({ path }) => existsSync(path));
