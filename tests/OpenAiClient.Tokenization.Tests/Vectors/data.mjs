// Makes the library's data files out of npm's tiktoken: npm install && npm run data
import { writeFileSync } from "node:fs";
import { matcher, pack, ranks, varint } from "./oracle.mjs";

const folder = new URL("../../../src/OpenAiClient.Tokenization/Data/", import.meta.url);

function write(name, bytes) {
  const packed = pack(bytes);
  writeFileSync(new URL(name, folder), packed);
  console.log(`${name}: ${bytes.length} bytes, packed ${packed.length}`);
}

const same = (left, right) => left.length === right.length && left.every((token, rank) => token.equals(right[rank]));

// A vocabulary: how many ranks, the length of each one's bytes (0 for a rank that is left out), then all the bytes.
for (const name of ["o200k_base", "cl100k_base", "p50k_base"]) {
  const tokens = Array.from(ranks(name), token => token ?? Buffer.alloc(0));
  const count = Buffer.alloc(4);
  count.writeInt32LE(tokens.length);
  write(`${name}.br`, Buffer.concat([count, Buffer.from(tokens.map(token => token.length)), ...tokens]));
}

// The library takes these vocabularies for one.
const p50k = ranks("p50k_base");
if (!same(ranks("r50k_base"), p50k.slice(0, 50256)) || !same(ranks("gpt2"), ranks("r50k_base"))) {
  throw new Error("r50k_base is no longer the beginning of p50k_base");
}

// The classes of characters as the oracle's own regular expressions know them, in runs: the class, then how many.
const classes = [
  [1, "[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]"],
  [2, "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]"],
  [4, "\\p{L}"],
  [8, "\\p{N}"],
  [16, "\\s"],
  [32, "[\\r\\n]"],
].map(([flag, pattern]) => [flag, matcher(pattern)]);

const classOf = code => {
  // Half of a pair reaches the oracle as the replacement character.
  const text = String.fromCodePoint(code);
  return classes.reduce((all, [flag, tokenizer]) => tokenizer.encode_ordinary(text).length > 0 ? all | flag : all, 0);
};

const runs = [];
let last = classOf(0), length = 0;
for (let code = 0; code < 0x110000; code++) {
  const current = classOf(code);
  if (current !== last) {
    runs.push(last);
    varint(length, runs);
    [last, length] = [current, 0];
  }
  length++;
}
runs.push(last);
varint(length, runs);
write("unicode.br", Buffer.from(runs));
