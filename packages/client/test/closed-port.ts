import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Both ends of the connection that holds the port. */
const held: Socket[] = [];
let port: Promise<number> | undefined;

/**
 * Returns a port of this machine that nobody listens on, and nobody will: it is the local end of an open connection. The port of a server
 * that is closed again may be the next server's, of any test beside this one.
 */
export function findClosedPort(): Promise<number> {
  port ??= holdPort();
  return port;
}

async function holdPort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
  const [[accepted]] = (await Promise.all([once(server, "connection"), once(client, "connect")])) as [
    [Socket],
    unknown,
  ];
  server.close();
  // They end with the process that runs the test file.
  held.push(client.unref(), accepted.unref());
  return (client.address() as AddressInfo).port;
}
