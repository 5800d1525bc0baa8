import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";

/** Imports of other packages that a package may not have, by package. Formatting and everything else is Biome's. */
const forbidden = {
  "api-types": ["client", "outbox", "mock-server", "contract-suite", "cli"],
  client: ["outbox", "mock-server", "contract-suite", "cli"],
  outbox: ["mock-server", "contract-suite", "cli"],
  "mock-server": ["client", "outbox", "contract-suite", "cli"],
  "contract-suite": ["client", "outbox", "mock-server", "cli"],
};

/**
 * The rooms of the client, the lowest first: a file imports from its own room and from lower ones. `index.ts` and
 * `create-flowx-client.ts` stand above all of them, `version.gen.ts` below.
 */
const clientRooms = [
  ...["errors", "arguments", "time", "answer", "proof", "observe", "values", "token", "options", "call", "operations"],
];

/** The rooms of the mock server, the lowest first. The files beside the rooms, which packages import, stand above all of them. */
const mockRooms = [
  ...["http", "sources", "contract", "scenarios", "config", "state", "journal", "identity", "tenant", "host", "page"],
  ...["control", "adapters"],
];

const tests = ["**/*.test.ts", "**/*.test-d.ts", "**/test/**"];

export default [
  { ignores: ["**/dist/**", "**/node_modules/**", "**/*.gen.ts", "scripts/.snippets/**"] },
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { jsdoc },
    rules: { "max-lines": ["error", { max: 300 }] },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "ObjectExpression > SpreadElement > ObjectExpression",
          message: "Write the properties without `...{ }`: the formatter decides on lines.",
        },
      ],
    },
  },
  {
    files: ["packages/*/{src,page}/**/*.{ts,tsx}", "scripts/lib/**/*.ts"],
    ignores: tests,
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: { esm: true, cjs: false, window: false },
          require: { FunctionDeclaration: true, ClassDeclaration: true, ArrowFunctionExpression: true },
          contexts: [
            "TSInterfaceDeclaration",
            "TSTypeAliasDeclaration",
            "ExportNamedDeclaration > VariableDeclaration",
          ],
        },
      ],
      "jsdoc/check-tag-names": ["error", { definedTags: ["remarks"] }],
      "jsdoc/require-description": ["error", { contexts: ["any"] }],
    },
  },
  ...Object.keys(forbidden).map((name) => ({
    files: [`packages/${name}/src/**/*.ts`],
    ignores: tests,
    rules: { "no-restricted-imports": ["error", { patterns: toPackagePatterns(name) }] },
  })),
  ...toRoomRules("client", clientRooms),
  ...toRoomRules("mock-server", mockRooms),
];

function toPackagePatterns(name) {
  return [
    {
      group: forbidden[name].flatMap((other) => [`@flowx-start/${other}`, `@flowx-start/${other}/*`]),
      message: `${name} must be able to do without it: see the import directions in CONTRIBUTING.md.`,
    },
    { group: ["**/packages/*", "../../*"], message: "Import another package by its name." },
  ];
}

function toRoomRules(name, rooms) {
  return rooms.map((room, floor) => {
    const above = rooms.slice(floor + 1).map((other) => `../${other}/*`);
    const group = [...above, "../*.ts", "!../*.gen.ts"];
    const patterns = [...toPackagePatterns(name), { group, message: "No import runs up: see CONTRIBUTING.md." }];
    return {
      files: [`packages/${name}/src/${room}/**/*.ts`],
      ignores: tests,
      rules: { "no-restricted-imports": ["error", { patterns }] },
    };
  });
}
