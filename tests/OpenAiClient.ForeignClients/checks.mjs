// What a foreign client does with the fake server, check by check; one line at the end says what was proved.
import { readFileSync } from "node:fs";

export const address = process.argv[2];
export const model = process.argv[3];
export const settings = { baseURL: address, apiKey: "sk-any", maxRetries: 0 };

export async function prove(packages, checks) {
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
    } catch (error) {
      console.error(`${packages.join(" with ")} fails: ${name}`);
      throw error;
    }
  }
  const versions = packages.map((name) => `${name} ${version(name)}`);
  console.log(`${versions.join(" with ")}: ${Object.keys(checks).join(", ")}`);
}

export async function all(stream) {
  const items = [];
  for await (const item of stream) items.push(item);
  return items;
}

function version(name) {
  return JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version;
}
