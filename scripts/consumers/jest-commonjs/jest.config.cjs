module.exports = {
  testEnvironment: "node",
  transform: { "\\.[jt]s$": "@swc/jest" },
  // These packages are ES modules, which Jest cannot require: they are made CommonJS like the tests.
  transformIgnorePatterns: ["/node_modules/(?!\\.pnpm|@flowx-start|oauth4webapi|jose)"],
};
