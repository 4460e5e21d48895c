// LangChain's provider for OpenAI, over either API.
import assert from "node:assert/strict";
import { HumanMessage, ToolMessage } from "@langchain/core/messages";
import { tool } from "@langchain/core/tools";
import { ChatOpenAI, OpenAIEmbeddings } from "@langchain/openai";
import { z } from "zod";
import { address, all, model, prove, settings } from "./checks.mjs";

const configuration = { baseURL: address };
const both = (check) => async () => {
  for (const useResponsesApi of [false, true]) await check(new ChatOpenAI({ model, apiKey: settings.apiKey, maxRetries: 0, useResponsesApi, configuration }));
};
const weather = tool(async ({ city }) => (city === "Rome" ? "sun" : "snow"), { name: "weather", description: "Tells the weather.", schema: z.object({ city: z.string() }) });

await prove(["@langchain/openai"], {
  "text by either API": both(async (chat) => {
    assert.equal((await chat.invoke("Hello")).text, "Hello, stranger.");
  }),
  "streams": both(async (chat) => {
    assert.equal((await all(await chat.stream("Hello"))).map((chunk) => chunk.text).join(""), "Hello, stranger.");
  }),
  "tool calls": both(async (chat) => {
    const bound = chat.bindTools([weather]);
    const messages = [new HumanMessage("How is the weather in Rome and in Oslo?")];
    const first = await bound.invoke(messages);
    messages.push(first);
    for (const call of first.tool_calls) messages.push(new ToolMessage({ content: await weather.invoke(call.args), tool_call_id: call.id }));
    assert.equal((await bound.invoke(messages)).text, "It is sun, snow.");
  }),
  "structured output": both(async (chat) => {
    const place = await chat.withStructuredOutput(z.object({ name: z.string(), people: z.number() }), { name: "place", method: "jsonSchema" }).invoke("Hello");
    assert.equal(typeof place.people, "number");
  }),
  async "embeddings"() {
    const embeddings = new OpenAIEmbeddings({ model: "text-embedding-3-small", apiKey: settings.apiKey, maxRetries: 0, configuration });
    assert.equal((await embeddings.embedDocuments(["Hello", "there"])).length, 2);
  },
});
