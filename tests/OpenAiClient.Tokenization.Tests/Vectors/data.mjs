// Creates the library's data files from npm's tiktoken: npm install && npm run data
import { writeFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { matcher, ranks, varint } from "./oracle.mjs";

const folder = new URL("../../../src/OpenAiClient.Tokenization/Data/", import.meta.url);

// The uncompressed length, then the data compressed with Deflate, because .NET in browsers has no Brotli.
function write(name, bytes) {
  const length = Buffer.alloc(4);
  length.writeInt32LE(bytes.length);
  const packed = Buffer.concat([length, deflateRawSync(bytes, { level: 9, memLevel: 9 })]);
  writeFileSync(new URL(name, folder), packed);
  console.log(`${name}: ${bytes.length} bytes, packed ${packed.length}`);
}

const same = (left, right) => left.length === right.length && left.every((token, rank) => token.equals(right[rank]));

const none = 0xffffff;

// The two tokens from which a token was merged, using only tokens of lower ranks; for a token of one byte, the byte itself.
function parents(tokens) {
  const byText = new Map(tokens.map((token, rank) => [token.toString("latin1"), rank]));
  return tokens.map((token, rank) => {
    if (token.length < 2) return [token.length === 1 ? token[0] : none, none];
    const parts = Array.from(token, byte => String.fromCharCode(byte));
    while (parts.length > 2) {
      const merged = parts.slice(1).map((part, at) => byText.get(parts[at] + part) ?? rank);
      const at = merged.indexOf(Math.min(...merged));
      if (merged[at] >= rank) break;
      parts.splice(at, 2, parts[at] + parts[at + 1]);
    }
    const pair = parts.map(part => byText.get(part));
    if (pair.length !== 2 || !(pair[0] < rank && pair[1] < rank)) throw new Error(`token ${rank} is no merge of two before it`);
    return pair;
  });
}

// A vocabulary: the number of ranks, then the pair from which each was merged, in columns of one byte, which compress well; the
// bytes of all tokens would need a third more.
for (const name of ["o200k_base", "cl100k_base", "p50k_base"]) {
  const tokens = Array.from(ranks(name), token => token ?? Buffer.alloc(0));
  const count = Buffer.alloc(4);
  count.writeInt32LE(tokens.length);
  const pairs = parents(tokens);
  const columns = [0, 1].flatMap(side => [0, 8, 16].map(shift => Buffer.from(pairs.map(pair => (pair[side] >> shift) & 255))));
  write(`${name}.deflate`, Buffer.concat([count, ...columns]));
}

// The library treats these vocabularies as one.
const p50k = ranks("p50k_base");
if (!same(ranks("r50k_base"), p50k.slice(0, 50256)) || !same(ranks("gpt2"), ranks("r50k_base"))) {
  throw new Error("r50k_base is no longer the beginning of p50k_base");
}

// The character classes according to the regular expressions of tiktoken, run-length encoded: the class, then the number.
const classes = [
  [1, "[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]"],
  [2, "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]"],
  [4, "\\p{L}"],
  [8, "\\p{N}"],
  [16, "\\s"],
  [32, "[\\r\\n]"],
].map(([flag, pattern]) => [flag, matcher(pattern)]);

const classOf = code => {
  // An unpaired surrogate reaches tiktoken as the replacement character.
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
write("unicode.deflate", Buffer.from(runs));
