import webpack from "webpack";

const stats = await new Promise((resolve, reject) => {
  const config = {
    mode: "production",
    target: "node20",
    entry: "./handler.mjs",
    output: { path: import.meta.dirname, filename: "webpack.cjs", library: { type: "commonjs2" } },
  };
  webpack(config, (error, result) => (error ? reject(error) : resolve(result)));
});
if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
