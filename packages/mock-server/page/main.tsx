import { render } from "preact";
import { App } from "./views/app.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root.");
render(<App />, root);
