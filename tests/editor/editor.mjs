// What an editor shows of our files, asked of the YAML language server that VS Code, Neovim and others use: it finds the
// schema by a file's first line, completes keys and words, explains them, and underlines what is wrong.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import assert from "node:assert/strict";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const program = createRequire(import.meta.url).resolve("yaml-language-server/bin/yaml-language-server");
const server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const settings = {
  yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false } },
  http: {},
};

// JSON-RPC with its length before each message
let pending = Buffer.alloc(0);
let last = 0;
const answers = new Map();
const problems = new Map();
const send = (message) => {
  const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
};
const ask = (method, params) =>
  new Promise((done, failed) => {
    const id = ++last;
    answers.set(id, { done, failed });
    send({ id, method, params });
  });
server.stdout.on("data", (bytes) => {
  pending = Buffer.concat([pending, bytes]);
  for (;;) {
    const end = pending.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(pending.subarray(0, end))[1]);
    if (pending.length < end + 4 + length) return;
    const message = JSON.parse(pending.subarray(end + 4, end + 4 + length));
    pending = pending.subarray(end + 4 + length);
    heard(message);
  }
});
function heard(message) {
  if (message.method === "workspace/configuration") {
    send({ id: message.id, result: message.params.items.map((item) => settings[item.section] ?? null) });
  } else if (message.method === "textDocument/publishDiagnostics") {
    problems.get(message.params.uri)?.(message.params.diagnostics);
  } else if (message.method && message.id !== undefined) {
    send({ id: message.id, result: null });
  } else if (answers.has(message.id)) {
    const { done, failed } = answers.get(message.id);
    message.error ? failed(new Error(message.error.message)) : done(message.result);
  }
}

/** Opens this text as if it were the file, and gives what is underlined. */
async function open(path, text) {
  const uri = pathToFileURL(resolve(root, path)).href;
  const underlined = new Promise((done) => problems.set(uri, done));
  send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
  return { uri, problems: await underlined };
}
/** The place behind the last `mark` of a text. */
function behind(text, mark) {
  const before = text.slice(0, text.lastIndexOf(mark) + mark.length).split("\n");
  return { line: before.length - 1, character: before.at(-1).length };
}
const labels = (list) => (list.items ?? list).map((item) => item.label);

const patience = setTimeout(() => {
  console.error("error: the language server does not answer");
  server.kill();
  process.exit(1);
}, 60_000);

await ask("initialize", { processId: process.pid, rootUri: pathToFileURL(root).href, capabilities: {
  workspace: { configuration: true }, textDocument: { completion: { completionItem: { snippetSupport: true } } } } });
send({ method: "initialized", params: {} });

const shipped = ["workflows/library/activity.yaml", "workflows/asean-wps-cop/roadmap.yaml",
  "workflows/asean-wps-cop/entities.yaml", "workflows/library/target.scenarios.yaml"];
for (const path of shipped) {
  const { problems } = await open(path, readFileSync(resolve(root, path), "utf8"));
  assert.deepEqual(problems, [], path);
}

const path = "workflows/library/activity.yaml";
const head = readFileSync(resolve(root, path), "utf8").split("\n").slice(0, 2).join("\n");
const text = `${head}\nworkflow: own\nfor: activity\nstates:\n  open:\n    trasitions: []\n    ask:\n      how:\n        to: responsible\n` +
  `        message: How is it?\n        repeat: {every: 3 dais, times: 2}\n        answers: {done: {to: over}}\n    signal: \n  over:\n    final: true\n    `;
const file = `${path.slice(0, -5)}-own.yaml`;
const { uri, problems: found } = await open(file, text);
const said = found.map((one) => one.message).join("\n");
assert.match(said, /trasitions/, "an unknown key is underlined");
assert.match(said, /write an amount of time such as `3 working days`/, "a slip in a short text is explained");

const at = (mark) => ({ textDocument: { uri }, position: behind(text, mark) });
const keys = labels(await ask("textDocument/completion", at("final: true\n    ")));
for (const key of ["signal", "ask", "transitions", "deadline"]) assert.ok(keys.includes(key), `${key} in ${keys}`);
const words = labels(await ask("textDocument/completion", at("signal: ")));
assert.ok(["on_track", "at_risk", "late"].every((word) => words.includes(word)), `words: ${words}`);
const hover = JSON.stringify(await ask("textDocument/hover", at("        rep")));
assert.match(hover, /Asks again for want of an answer/);
assert.match(hover, /3 working days/, "with its example");

clearTimeout(patience);
server.kill();
console.log(`the YAML language server knows our files: ${keys.length} keys of a state, ${words.length} words of a signal`);
