// Gets with xmtoolbox, and with Node alone: `toolbox.cjs MODULE PORT`.
//
// Answers each line `{"do": "person" or "list", "times": N}` with the seconds that each took, how
// many people came, and whether they came in order.
const http = require("node:http");
const readline = require("node:readline");

const xmtoolbox = require(process.argv[2]);
const address = `http://127.0.0.1:${process.argv[3]}`;
const PERSON = "1f0b9c6a-2d3e-4c5b-8a79-6b5c4d3e2f10";

const env = xmtoolbox.environments.create("acme", "name", "secret", { logLevel: "silent" });
// It makes the address of the subdomain, and has no way to say another.
env.baseUrl = address;

function get(path) {
  return new Promise((resolve, reject) => {
    const request = http.get(address + path, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => (text += chunk));
      response.on("end", () => resolve(JSON.parse(text)));
    });
    request.on("error", reject);
  });
}

const WAYS = {
  person: () => xmtoolbox.people.get(env, PERSON),
  list: () => xmtoolbox.people.getMany(env, {}),
  "person-node": () => get(`/api/xm/1/people/${PERSON}`),
  "page-node": async () => (await get("/api/xm/1/people")).data,
};

async function answer({ do: name, times }) {
  const seconds = [];
  let found;
  for (let number = 0; number < times; number += 1) {
    const started = process.hrtime.bigint();
    found = await WAYS[name]();
    seconds.push(Number(process.hrtime.bigint() - started) / 1e9);
  }
  const ids = Array.isArray(found) ? found.map((person) => person.id) : [found.id];
  const inOrder = ids.every((id, at) => at === 0 || ids[at - 1] < id);
  return { seconds, count: ids.length, in_order: inOrder };
}

async function main() {
  console.log(JSON.stringify({ ready: true }));
  for await (const line of readline.createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await answer(JSON.parse(line))));
  }
}

main();
