import { PrismaPg } from "@prisma/adapter-pg";
import { type GetPrismaClientConfig, getPrismaClient } from "@prisma/client/runtime/client";
import type { PrismaTransaction } from "../src/transactions.ts";

/** A client of Prisma, as far as the tests use it. */
export interface PrismaClient {
  $transaction<Result>(work: (transaction: PrismaTransaction) => Promise<Result>): Promise<Result>;
  $disconnect(): Promise<void>;
}

/** Creates a client without models: `prisma generate` would download an engine, and raw queries need none. */
export function createPrismaClient(connectionString: string): PrismaClient {
  const config: GetPrismaClientConfig = {
    previewFeatures: [],
    clientVersion: "7.10.0",
    engineVersion: "0",
    activeProvider: "postgresql",
    inlineSchema: 'datasource db {\n  provider = "postgresql"\n}\n',
    runtimeDataModel: { models: {}, enums: {}, types: {} },
    parameterizationSchema: { strings: [], graph: "AAAAAAAAAAA=" },
    compilerWasm: {
      getRuntime: () => import("@prisma/client/runtime/query_compiler_fast_bg.postgresql.mjs"),
      getQueryCompilerWasmModule: async () => {
        const { wasm } = await import("@prisma/client/runtime/query_compiler_fast_bg.postgresql.wasm-base64.mjs");
        return new WebAssembly.Module(Buffer.from(wasm, "base64"));
      },
      importName: "./query_compiler_fast_bg.js",
    },
  };
  const Client = getPrismaClient(config);
  return new Client({ adapter: new PrismaPg({ connectionString }) }) as unknown as PrismaClient;
}
