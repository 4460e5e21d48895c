// The reference tokenizer: npm's tiktoken, and its vocabularies as data.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync, constants } from "node:zlib";
import { Tiktoken } from "tiktoken";

const require = createRequire(import.meta.url);

const vocabularyOf = name => JSON.parse(readFileSync(require.resolve(`tiktoken/encoders/${name}.json`)));

// An encoding that npm's package lacks; the ids are those of the published gpt-oss models.
function harmony() {
  const base = vocabularyOf("o200k_base");
  const special = {
    ...base.special_tokens,
    "<|startoftext|>": 199998, "<|endoftext|>": 199999, "<|reserved_200000|>": 200000, "<|reserved_200001|>": 200001,
    "<|return|>": 200002, "<|constrain|>": 200003, "<|reserved_200004|>": 200004, "<|channel|>": 200005,
    "<|start|>": 200006, "<|end|>": 200007, "<|message|>": 200008, "<|reserved_200009|>": 200009,
    "<|reserved_200010|>": 200010, "<|reserved_200011|>": 200011, "<|call|>": 200012,
  };
  for (let id = 200013; id < 201088; id++) special[`<|reserved_${id}|>`] = id;
  return { ...base, special_tokens: special };
}

export const encodings = Object.fromEntries([
  ...["o200k_base", "cl100k_base", "p50k_base", "p50k_edit", "r50k_base", "gpt2"].map(name => [name, vocabularyOf(name)]),
  ["o200k_harmony", harmony()],
]);

export const tokenizer = name => {
  const { bpe_ranks, special_tokens, pat_str } = encodings[name];
  return new Tiktoken(bpe_ranks, special_tokens, pat_str);
};

// A tokenizer that returns one token for each byte matched by the pattern, and none for the rest.
export const matcher = pattern => {
  const bytes = Array.from({ length: 256 }, (_, byte) => Buffer.from([byte]).toString("base64"));
  return new Tiktoken(`! 0 ${bytes.join(" ")}`, {}, pattern);
};

// The tokens by rank, as bytes; unused ranks are undefined.
export function ranks(name) {
  const tokens = [];
  for (const line of encodings[name].bpe_ranks.split("\n").filter(line => line !== "")) {
    const [, offset, ...words] = line.split(" ");
    words.forEach((word, index) => { tokens[Number(offset) + index] = Buffer.from(word, "base64"); });
  }
  return tokens;
}

// The uncompressed length, then the data compressed with Brotli at its highest level.
export function pack(bytes) {
  const length = Buffer.alloc(4);
  length.writeInt32LE(bytes.length);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return Buffer.concat([length, brotliCompressSync(bytes, { params })]);
}

export function varint(value, into) {
  for (; value > 127; value = Math.floor(value / 128)) into.push(value % 128 | 128);
  into.push(value);
}
