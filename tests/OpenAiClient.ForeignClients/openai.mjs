// OpenAI's own package for Node.
import assert from "node:assert/strict";
import OpenAI, { toFile } from "openai";
import { zodResponseFormat, zodTextFormat } from "openai/helpers/zod";
import { z } from "zod";
import { address, all, model, prove, settings } from "./checks.mjs";

const openai = new OpenAI(settings);
const Place = z.object({ name: z.string(), people: z.number() });
const parameters = { type: "object", properties: { city: { type: "string" } }, required: ["city"], additionalProperties: false };
const weather = { type: "function", name: "weather", description: "Tells the weather.", parameters, strict: true };
const hello = [{ role: "user", content: "Hello" }];
const question = [{ role: "user", content: "How is the weather in Rome and in Oslo?" }];
const weatherOf = ({ city }) => (city === "Rome" ? "sun" : "snow");

await prove(["openai"], {
  async "chat"() {
    const answer = await openai.chat.completions.create({ model, messages: hello });
    assert.equal(answer.choices[0].message.content, "Hello, stranger.");
    assert.equal(answer.choices[0].finish_reason, "stop");
    assert.ok(answer.usage.total_tokens > 0 && answer._request_id);
  },
  async "chat streams"() {
    const chunks = await all(await openai.chat.completions.create({ model, messages: hello, stream: true, stream_options: { include_usage: true } }));
    assert.equal(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? "").join(""), "Hello, stranger.");
    assert.ok(chunks.at(-1).usage.total_tokens > 0);
    const helper = openai.chat.completions.stream({ model, messages: hello });
    assert.equal((await helper.finalChatCompletion()).choices[0].message.content, "Hello, stranger.");
  },
  async "tool loops of chat"() {
    const tool = { type: "function", function: { name: "weather", description: "Tells the weather.", parameters, parse: JSON.parse, function: weatherOf } };
    for (const stream of [false, true]) {
      const runner = openai.chat.completions.runTools({ model, messages: question, tools: [tool], stream });
      assert.equal(await runner.finalContent(), "It is sun, snow.");
    }
  },
  async "structured chat"() {
    const answer = await openai.chat.completions.parse({ model, messages: hello, response_format: zodResponseFormat(Place, "place") });
    assert.equal(typeof answer.choices[0].message.parsed.people, "number");
  },
  async "responses"() {
    const first = await openai.responses.create({ model, input: "Hello" });
    assert.equal(first.output_text, "Hello, stranger.");
    assert.equal(first.status, "completed");
    const second = await openai.responses.create({ model, input: hello, previous_response_id: first.id });
    assert.equal(second.previous_response_id, first.id);
    assert.equal((await openai.responses.retrieve(first.id)).output_text, "Hello, stranger.");
    assert.equal((await all(openai.responses.inputItems.list(first.id)))[0].content[0].text, "Hello");
    await openai.responses.delete(first.id);
    await assert.rejects(openai.responses.retrieve(first.id), OpenAI.NotFoundError);
    await assert.rejects(openai.responses.create({ model, input: hello, previous_response_id: first.id }), OpenAI.BadRequestError);
  },
  async "streamed responses"() {
    const events = await all(await openai.responses.create({ model, input: "Hello", stream: true }));
    assert.equal(events[0].type, "response.created");
    assert.equal(events.at(-1).type, "response.completed");
    assert.deepEqual(events.map((event) => event.sequence_number), events.map((_, i) => i));
    const helper = openai.responses.stream({ model, input: "Reason about it" });
    let text = "";
    helper.on("response.output_text.delta", (event) => (text += event.delta));
    const final = await helper.finalResponse();
    assert.equal(text, "Because.");
    assert.deepEqual(final.output.map((item) => item.id), (await openai.responses.retrieve(final.id)).output.map((item) => item.id));
  },
  async "tool calls of responses"() {
    const first = await openai.responses.create({ model, input: question, tools: [weather] });
    const outputs = first.output.map((call) => ({ type: "function_call_output", call_id: call.call_id, output: weatherOf(JSON.parse(call.arguments)) }));
    const kept = await openai.responses.create({ model, previous_response_id: first.id, input: outputs, tools: [weather] });
    assert.equal(kept.output_text, "It is sun, snow.");
    const own = await openai.responses.create({ model, store: false, input: [...question, ...first.output, ...outputs], tools: [weather] });
    assert.equal(own.output_text, "It is sun, snow.");
    const streamed = await openai.responses.stream({ model, input: question, tools: [weather] }).finalResponse();
    assert.deepEqual(streamed.output.map((call) => call.arguments), ['{"city":"Rome"}', '{"city":"Oslo"}']);
  },
  async "structured responses"() {
    const answer = await openai.responses.parse({ model, input: "Hello", text: { format: zodTextFormat(Place, "place") } });
    assert.equal(typeof answer.output_parsed.people, "number");
  },
  async "background, resumed and cancelled"() {
    const stream = await openai.responses.create({ model, input: "Hello", background: true, stream: true });
    let id, last;
    for await (const event of stream) {
      id ??= event.response.id;
      last = event.sequence_number;
      if (last === 3) break;
    }
    const rest = await all(await openai.responses.retrieve(id, { stream: true, starting_after: last }));
    assert.equal(rest[0].sequence_number, 4);
    assert.equal(rest.at(-1).type, "response.completed");
    const queued = await openai.responses.create({ model, input: "Hello", background: true });
    assert.equal(queued.status, "queued");
    assert.equal((await openai.responses.cancel(queued.id)).status, "cancelled");
  },
  async "compaction and counting"() {
    const compacted = await openai.responses.compact({ model, input: hello });
    assert.equal(compacted.output.at(-1).type, "compaction");
    const next = await openai.responses.create({ model, input: [...compacted.output, ...hello] });
    assert.equal(next.output_text, "Hello, stranger.");
    assert.ok((await openai.responses.inputTokens.count({ model, input: "Hello" })).input_tokens > 0);
  },
  async "conversations"() {
    const conversation = await openai.conversations.create({ items: hello, metadata: { topic: "lamps" } });
    assert.equal((await openai.conversations.update(conversation.id, { metadata: { topic: "shades" } })).metadata.topic, "shades");
    const answer = await openai.responses.create({ model, conversation: conversation.id, input: "Hello again" });
    assert.equal(answer.conversation.id, conversation.id);
    const added = await openai.conversations.items.create(conversation.id, { items: hello });
    const items = await all(openai.conversations.items.list(conversation.id, { order: "asc", limit: 2 }));
    assert.deepEqual(items.map((item) => item.role), ["user", "user", "assistant", "user"]);
    assert.equal((await openai.conversations.items.retrieve(added.data[0].id, { conversation_id: conversation.id })).id, added.data[0].id);
    await openai.conversations.items.delete(added.data[0].id, { conversation_id: conversation.id });
    assert.equal((await all(openai.conversations.items.list(conversation.id))).length, 3);
    assert.equal((await openai.conversations.delete(conversation.id)).deleted, true);
    await assert.rejects(openai.conversations.retrieve(conversation.id), OpenAI.NotFoundError);
  },
  async "files"() {
    const file = await openai.files.create({ file: await toFile(Buffer.from("a,b\n1,2\n"), "data.csv"), purpose: "user_data" });
    assert.equal((await openai.files.retrieve(file.id)).filename, "data.csv");
    assert.equal(await (await openai.files.content(file.id)).text(), "a,b\n1,2\n");
    assert.ok((await all(openai.files.list())).some((item) => item.id === file.id));
    const answer = await openai.responses.create({ model, input: [{ role: "user", content: [{ type: "input_file", file_id: file.id }, { type: "input_text", text: "Hello" }] }] });
    assert.equal(answer.output_text, "Hello, stranger.");
    assert.equal((await openai.files.delete(file.id)).deleted, true);
  },
  async "embeddings, moderations, models and vector stores"() {
    assert.equal((await openai.embeddings.create({ model: "text-embedding-3-small", input: "Hello", dimensions: 16 })).data[0].embedding.length, 16);
    assert.equal((await openai.moderations.create({ input: "Hello" })).results[0].flagged, false);
    assert.ok((await all(openai.models.list())).length > 0);
    const store = await openai.vectorStores.create({ name: "shelf" });
    assert.ok((await all(openai.vectorStores.list())).some((item) => item.id === store.id));
  },
  async "errors"() {
    const stranger = new OpenAI({ ...settings, baseURL: `${address.replace(/\/$/, "")}/nowhere` });
    await assert.rejects(stranger.models.list(), OpenAI.NotFoundError);
    await assert.rejects(openai.responses.create({ model }), (error) => error instanceof OpenAI.BadRequestError && error.param === "input");
  },
});
