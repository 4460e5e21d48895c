// Vercel's AI SDK, whose provider for OpenAI speaks /responses by default and /chat/completions when asked to.
import assert from "node:assert/strict";
import { createOpenAI } from "@ai-sdk/openai";
import { embedMany, generateText, jsonSchema, Output, stepCountIs, streamText, tool } from "ai";
import { z } from "zod";
import { address, model, prove, settings } from "./checks.mjs";

const openai = createOpenAI({ baseURL: address, apiKey: settings.apiKey });
const weather = tool({
  description: "Tells the weather.",
  inputSchema: jsonSchema({ type: "object", properties: { city: { type: "string" } }, required: ["city"], additionalProperties: false }),
  execute: async ({ city }) => (city === "Rome" ? "sun" : "snow"),
});
const question = "How is the weather in Rome and in Oslo?";
const place = Output.object({ schema: z.object({ name: z.string(), people: z.number() }) });

const both = (check) => async () => {
  for (const asked of [openai(model), openai.responses(model), openai.chat(model)]) await check(asked);
};

async function streamed(options) {
  const result = streamText({ ...options, maxRetries: 0, onError: () => {} });
  let text = "";
  for await (const part of result.fullStream) {
    if (part.type === "error") throw part.error;
    if (part.type === "text-delta") text += part.text;
  }
  return { text, usage: await result.totalUsage, finishReason: await result.finishReason };
}

await prove(["ai", "@ai-sdk/openai"], {
  "text by either API": both(async (asked) => {
    const { text, finishReason, usage } = await generateText({ model: asked, prompt: "Hello", maxRetries: 0 });
    assert.equal(text, "Hello, stranger.");
    assert.equal(finishReason, "stop");
    assert.ok(usage.totalTokens > 0);
  }),
  "streams": both(async (asked) => {
    const { text, finishReason, usage } = await streamed({ model: asked, system: "Be terse.", prompt: "Hello" });
    assert.equal(text, "Hello, stranger.");
    assert.equal(finishReason, "stop");
    assert.ok(usage.totalTokens > 0);
  }),
  "tool loops": both(async (asked) => {
    const { text, steps } = await generateText({ model: asked, prompt: question, tools: { weather }, stopWhen: stepCountIs(3), maxRetries: 0 });
    assert.equal(text, "It is sun, snow.");
    assert.deepEqual(steps[0].toolCalls.map((call) => call.input.city), ["Rome", "Oslo"]);
  }),
  "streamed tool loops": both(async (asked) => {
    assert.equal((await streamed({ model: asked, prompt: question, tools: { weather }, stopWhen: stepCountIs(3) })).text, "It is sun, snow.");
  }),
  "objects": both(async (asked) => {
    const result = await generateText({ model: asked, prompt: "Hello", output: place, maxRetries: 0 });
    assert.equal(typeof result.output.people, "number");
  }),
  async "conversations by references and by encrypted reasoning"() {
    for (const store of [true, false]) {
      const providerOptions = { openai: { store, include: store ? undefined : ["reasoning.encrypted_content"], reasoningSummary: "auto", forceReasoning: true } };
      const messages = [{ role: "user", content: "Reason about it" }];
      const first = await generateText({ model: openai(model), messages, providerOptions, maxRetries: 0 });
      assert.equal(first.text, "Because.");
      assert.equal(first.reasoningText, "It follows.");
      messages.push(...first.response.messages, { role: "user", content: "Hello" });
      assert.equal((await generateText({ model: openai(model), messages, providerOptions, maxRetries: 0 })).text, "Hello, stranger.");
      assert.equal((await generateText({ model: openai(model), messages: [...messages, { role: "user", content: question }], providerOptions, tools: { weather }, stopWhen: stepCountIs(3), maxRetries: 0 })).text, "It is sun, snow.");
    }
  },
  async "continued responses"() {
    const first = await generateText({ model: openai(model), prompt: "Hello", maxRetries: 0 });
    const previousResponseId = first.providerMetadata.openai.responseId;
    const second = await generateText({ model: openai(model), prompt: "Hello", providerOptions: { openai: { previousResponseId } }, maxRetries: 0 });
    assert.equal(second.text, "Hello, stranger.");
  },
  async "embeddings"() {
    const { embeddings } = await embedMany({ model: openai.embedding("text-embedding-3-small"), values: ["Hello", "there"], maxRetries: 0 });
    assert.equal(embeddings.length, 2);
  },
  async "errors"() {
    const options = { providerOptions: { openai: { previousResponseId: "resp_none" } } };
    await assert.rejects(generateText({ model: openai(model), prompt: "Hello", maxRetries: 0, ...options }), (error) => error.statusCode === 400);
  },
});
