// Creates the vectors with npm's tiktoken: npm install && npm run vectors. The same seed gives the same files.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { encodings, pack, ranks, tokenizer, varint } from "./oracle.mjs";
import { randomizer } from "./random.mjs";
import { chinese, sentences, snippets } from "./texts.mjs";

const { below, pick, many } = randomizer(5);
const corpus = [];
const add = (count, make) => { for (let index = 0; index < count; index++) corpus.push(make()); };

const spaces = [" ", " ", " ", "  ", "    ", "\t", "\n", "\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u00a0", "\u2003", "\u2028", "\u3000", "\u200b", "\u180e", "\ufeff"];
const cases = ["A", "B", "a", "b", "\u01c5", "\u02b0", "\u3042", "\u0301", "\u0488", "\u0903", "'", "\u2019", "s", "S", "\u017f", "\u212a", "t", "re", "VE", "m", "Ll", "D",
  "1", "23", "\u00b2", "\u2167", "\u00bd", "\u0663", " ", " ", "  ", "\n", "\r\n", "/", "-", "_", ".", "'s", "'T", "'re", "'Ve", "'M", "'lL", "'d", "'\u017f", "\u{1d49c}", "\u{10400}", "\u{10428}", "\u{1f600}"];
const scripts = [[0x20, 0x7e], [0xa0, 0xff], [0x100, 0x24f], [0x250, 0x36f], [0x370, 0x3ff], [0x400, 0x52f], [0x531, 0x58a], [0x591, 0x5f4], [0x600, 0x6ff],
  [0x700, 0x7ff], [0x900, 0x97f], [0x980, 0xdff], [0xe00, 0xeff], [0xf00, 0xfff], [0x1000, 0x109f], [0x10a0, 0x10ff], [0x1100, 0x11ff], [0x1200, 0x139f],
  [0x13a0, 0x167f], [0x1680, 0x17ff], [0x1800, 0x1aff], [0x1b00, 0x1c7f], [0x1c80, 0x1fff], [0x2000, 0x206f], [0x2070, 0x218f], [0x2190, 0x23ff], [0x2400, 0x2bff],
  [0x2c00, 0x2e7f], [0x3000, 0x30ff], [0x3100, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xa000, 0xabff], [0xac00, 0xd7ff], [0xe000, 0xf8ff], [0xf900, 0xffff],
  [0x10000, 0x10fff], [0x11000, 0x123ff], [0x13000, 0x16fff], [0x17000, 0x18aff], [0x1b000, 0x1bcff], [0x1d000, 0x1d7ff], [0x1e000, 0x1efff], [0x1f000, 0x1faff], [0x20000, 0x323af], [0xe0000, 0xe01ef]];
const vocabularies = ["o200k_base", "cl100k_base", "p50k_base"].map(name => ranks(name).filter(token => token));
const written = [...sentences, ...snippets, ...chinese];
const unit = () => String.fromCharCode(below(65536));
const surrogate = () => String.fromCharCode(0xd800 + below(2048));
const slice = text => { const start = below(text.length); return text.slice(start, start + 1 + below(60)); };

// Typical texts: whole, cut at random positions (also within a surrogate pair), spliced, and in other cases.
corpus.push("", ...written);
for (const text of written) corpus.push(text.toUpperCase(), text.toLowerCase(), ` ${text}`, `${text}\n\n`, text.normalize("NFD"), text.split(" ").join("  \n"));
add(1500, () => slice(pick(written)));
add(1500, () => many(2, 4, () => slice(pick(written)).slice(0, 20)));
add(300, () => slice(pick(snippets)).replace(/ /g, () => pick(spaces)));
// Tokens in random order: within merges, across merges, and invalid UTF-8.
for (const vocabulary of vocabularies) add(900, () => Buffer.concat(Array.from({ length: 1 + below(6) }, () => pick(vocabulary))).toString());
// Every script.
for (const [first, last] of scripts) {
  const letter = () => String.fromCodePoint(first + below(last - first + 1));
  add(40, () => many(1, 16, () => below(6) === 0 ? pick([" ", " ", ".", "'s", "\n", "1"]) : letter()));
}
// Runs of spaces, letters of all cases with marks, and invalid text.
add(1300, () => many(1, 14, () => below(5) === 0 ? pick(cases) : pick(spaces)));
add(2200, () => many(1, 14, () => pick(cases)));
add(700, () => many(1, 10, () => below(2) === 0 ? surrogate() : pick(cases)));
add(300, () => many(1, 10, unit));
// Long words, numbers and repetitions.
add(300, () => many(20, 120, () => pick("abcdefghijklmnopqrstuvwxyz")));
add(200, () => many(20, 120, () => pick("0123456789abcdefABCDEF+/=-_")));
add(200, () => pick([...cases, ...spaces]).repeat(1 + below(300)));
add(100, () => many(1, 4, () => pick(cases)).repeat(1 + below(100)));
corpus.push("a".repeat(100_000));
for (const text of [" ", "\n", " \n", "\r\n", "A", "aA", "0", "!", "é", "漢", "😀", "\u0301", "\ud800", "ab", "a ", "'s", " a", "/", "hello", "日本語"]) {
  corpus.push(text.repeat(Math.floor(10_000 / text.length)));
}
corpus.push(many(10_000, 10_000, () => pick("abcdefghijklmnopqrstuvwxyz")), many(10_000, 10_000, () => pick(cases)), many(10_000, 10_000, unit));

function write(name, bytes) {
  const packed = pack(bytes);
  writeFileSync(new URL(name, import.meta.url), packed);
  console.log(`${name}: ${packed.length} bytes`);
}

// The corpus: the number of strings, then for each its length and its UTF-16.
const head = [];
varint(corpus.length, head);
write("corpus.br", Buffer.concat([Buffer.from(head), ...corpus.map(text => {
  const length = [];
  varint(text.length, length);
  return Buffer.concat([Buffer.from(length), Buffer.from(text, "utf16le")]);
})]));
console.log(`${corpus.length} strings`);

// All code points, 256 per row, each between the same characters; the test creates the same text.
const rows = Array.from({ length: 0x110000 / 256 }, (_, row) => Array.from({ length: 256 }, (_, index) => {
  const code = row * 256 + index;
  const character = code >= 0xd800 && code < 0xe000 ? String.fromCharCode(code) : String.fromCodePoint(code);
  return `a${character}b ${character}A'${character}1${character}${character}\n`;
}).join(""));

const hashOf = tokens => createHash("sha256").update(Buffer.from(tokens.buffer, tokens.byteOffset, tokens.byteLength)).digest().subarray(0, 8);

// An encoding: for each string of the corpus the number of tokens and the tokens; for each row of code points a hash of its tokens.
const ordinary = name => {
  const oracle = tokenizer(name);
  const tokens = [];
  for (const text of corpus) {
    const encoded = oracle.encode_ordinary(text);
    varint(encoded.length, tokens);
    encoded.forEach(token => varint(token, tokens));
  }
  const hashes = Buffer.concat(rows.map(row => hashOf(oracle.encode_ordinary(row))));
  oracle.free();
  return { tokens: Buffer.from(tokens), hashes };
};

for (const [name, like] of [["o200k_base", "o200k_harmony"], ["cl100k_base"], ["p50k_base", "p50k_edit"], ["r50k_base", "gpt2"]]) {
  const { tokens, hashes } = ordinary(name);
  write(`${name}.br`, tokens);
  write(`${name}.rows.br`, hashes);
  if (like) {
    const other = ordinary(like);
    if (!other.tokens.equals(tokens) || !other.hashes.equals(hashes)) throw new Error(`${like} is no longer like ${name}`);
  }
}

// Special tokens: allowed, rejected, or text.
const cases_ = [];
for (const [name, { special_tokens }] of Object.entries(encodings)) {
  const oracle = tokenizer(name);
  const names = Object.keys(special_tokens).slice(0, 16);
  const parts = [...names, ...names, "<|endoftext", "|>", "<|", "<|nosuch|>", "<|<|", "a", " b", "c's", " ", "\n", "😀", "12"];
  for (let index = 0; index < 150; index++) {
    const text = many(1, 7, () => pick(parts));
    const allowed = pick(["all", [], [pick(names)], names.slice(0, 2)]);
    const refused = pick(["all", [], [pick(names)]]);
    let tokens = null;
    try {
      tokens = Array.from(oracle.encode(text, allowed, refused));
    } catch (error) {
      if (!/not allowed/.test(String(error))) throw error;
    }
    cases_.push({ encoding: name, text, allowed, refused, tokens });
  }
  oracle.free();
}
write("special.br", Buffer.from(JSON.stringify(cases_)));
