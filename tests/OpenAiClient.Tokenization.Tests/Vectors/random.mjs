// Random numbers that are the same in every run.
export function randomizer(seed) {
  const next = () => {
    seed = seed + 0x6D2B79F5 | 0;
    let mixed = Math.imul(seed ^ seed >>> 15, 1 | seed);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
  const below = count => Math.floor(next() * count);
  const pick = list => list[below(list.length)];
  return { below, pick, many: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, make).join("") };
}
