module.exports = {
  rootDir: "src",
  testEnvironment: "node",
  // Nest's own: TypeScript and JavaScript go through ts-jest. It makes CommonJS of what Jest cannot require, too.
  transform: { "\\.[jt]s$": ["ts-jest", { diagnostics: { exclude: ["**/node_modules/**"] } }] },
  transformIgnorePatterns: ["/node_modules/(?!\\.pnpm|@flowx-start|oauth4webapi|jose)"],
};
