// Compares the speed of the library and of npm's tiktoken, one after the other with the same texts: npm install && npm run throughput
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { encodings, tokenizer } from "./oracle.mjs";
import { randomizer } from "./random.mjs";
import { chinese, sentences } from "./texts.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const source = join(here, "../../../src/OpenAiClient");
const { pick, many } = randomizer(7);
const files = readdirSync(source, { recursive: true }).filter(path => path.endsWith(".cs") && !path.startsWith("obj")).sort();
const code = files.map(path => readFileSync(join(source, path), "utf8")).join("");
const prose = code.split("\n").filter(line => line.includes("/// ")).map(line => line.replace(/.*\/\/\/ /, "").replace(/<[^>]*>/g, "")).join("\n");

const texts = {
  english: prose,
  code: code.slice(0, 1_000_000),
  chinese: many(8000, 8000, () => pick(chinese)),
  languages: many(8000, 8000, () => pick(sentences) + pick([" ", "\n", "\n\n"])),
};

const folder = mkdtempSync(join(tmpdir(), "throughput-"));
for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, `${name}.txt`), text);

const rounds = 7;
const fastest = run => Math.min(...Array.from({ length: rounds }, () => {
  const start = performance.now();
  run();
  return performance.now() - start;
}));

const theirs = {};
for (const encoding of ["o200k_base", "cl100k_base", "r50k_base"]) {
  const oracle = tokenizer(encoding);
  for (const [name, text] of Object.entries(texts)) {
    theirs[`${encoding} ${name}`] = { milliseconds: fastest(() => oracle.encode_ordinary(text)), tokens: oracle.encode_ordinary(text).length };
  }
  oracle.free();
}

const output = execFileSync("dotnet", ["run", "-c", "Release", join(here, "throughput.cs"), "--", folder], { encoding: "utf8" });
rmSync(folder, { recursive: true });
console.log("encoding     text       MB/s: npm   Encode    Count    times");
for (const line of output.trim().split("\n").filter(line => line.startsWith("{"))) {
  const { encoding, text, tokens, encode, count } = JSON.parse(line);
  const { milliseconds, tokens: expected } = theirs[`${encoding} ${text}`];
  if (tokens !== expected) throw new Error(`${encoding} ${text}: ${tokens} tokens in place of ${expected}`);
  const megabytes = Buffer.byteLength(texts[text]) / 1e6;
  const speeds = [milliseconds, encode, count].map(time => (megabytes / time * 1000).toFixed(1).padStart(9)).join("");
  console.log(`${encoding.padEnd(12)} ${text.padEnd(10)} ${speeds}    ${(milliseconds / encode).toFixed(1)}, ${(milliseconds / count).toFixed(1)}`);
}
console.log(output.split("\n").filter(line => line !== "" && !line.startsWith("{")).join("\n"));
