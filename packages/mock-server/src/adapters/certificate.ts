let made: Promise<{ key: string; cert: string }> | undefined;

/** Makes a self-signed certificate for localhost and 127.0.0.1; one for all mocks of a process. PEM. */
export function createCertificate(): Promise<{ key: string; cert: string }> {
  made ??= make();
  return made;
}

async function make(): Promise<{ key: string; cert: string }> {
  const { generate } = await import("selfsigned");
  const altNames = [
    { type: 2 as const, value: "localhost" },
    { type: 7 as const, ip: "127.0.0.1" },
    { type: 7 as const, ip: "::1" },
  ];
  const extensions = [{ name: "subjectAltName" as const, altNames }];
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    extensions,
  });
  return { key, cert };
}
