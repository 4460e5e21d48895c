using OpenAi.Chat;
using OpenAi.Testing;

namespace OpenAi.Conformance.Fake;

/// <summary>Calls the operations of models: chat, completions, embeddings, images, moderations.</summary>
internal static class ModelVisits
{
    private const string Tools = """[{"type":"function","function":{"name":"f","parameters":{"type":"object","properties":{"x":{"type":"string"}}}}}]""";
    private const string Schema = """{"type":"json_schema","json_schema":{"name":"s","strict":true,"schema":{"type":"object","properties":{"x":{"type":"string"}},"required":["x"],"additionalProperties":false}}}""";

    private static readonly byte[] _png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static async Task PayAsync(FakeOpenAi fake, FakeVisitor visitor)
    {
        foreach (var stream in new[] { "", ",\"stream\":true", ",\"stream\":true,\"stream_options\":{\"include_usage\":true}" })
        {
            await ChatAsync(fake, visitor, stream);
            await visitor.PostAsync("completions", $$"""{"model":"gpt-3.5-turbo-instruct","prompt":["a","b"],"n":2{{stream}}}""");
            await visitor.PostAsync("completions", $$"""{"model":"gpt-3.5-turbo-instruct","prompt":"a","logprobs":1,"echo":true{{stream}}}""");
        }
        await StoredAsync(visitor);
        await visitor.GetAsync("models");
        await visitor.GetAsync("models/gpt-4o");
        await visitor.DeleteAsync("models/ft:gpt-4o:me");
        await visitor.PostAsync("embeddings", """{"model":"text-embedding-3-small","input":["a","b"],"dimensions":4}""");
        await visitor.PostAsync("embeddings", """{"model":"text-embedding-3-small","input":[[1,2]],"encoding_format":"base64"}""");
        await ModerationsAsync(fake, visitor);
        await ImagesAsync(visitor);
        await RefusalsAsync(fake, visitor);
    }

    private static async Task ChatAsync(FakeOpenAi fake, FakeVisitor visitor, string more)
    {
        await Ask("");
        await Ask(""","n":2,"logprobs":true,"top_logprobs":2,"store":true,"metadata":{"a":"b"}""");
        await Ask(""","tools":""" + Tools + ""","tool_choice":"required" """);
        await Ask(""","response_format":""" + Schema);
        await Ask(""","functions":[{"name":"f","parameters":{}}],"function_call":{"name":"f"}""");
        await Ask(""","tools":[{"type":"custom","custom":{"name":"c"}}],"tool_choice":"required" """);
        fake.Chat.Reply(FakeChatReply.Refusal("No."), FakeChatReply.ToolCall("f"), new FakeChatReply { Messages = [new AssistantChatMessage { Content = "cut" }], FinishReason = FinishReason.Length });
        await Ask(""","response_format":""" + Schema);
        await Ask(""","tools":""" + Tools);
        await Ask("");

        Task Ask(string what) => visitor.PostAsync("chat/completions", $$"""{"model":"gpt-4o","messages":[{"role":"system","content":"s"},{"role":"user","content":[{"type":"text","text":"Hello there"}]}]{{what}}{{more}}}""");
    }

    private static async Task StoredAsync(FakeVisitor visitor)
    {
        var id = FakeVisitor.Id(await visitor.PostAsync("chat/completions", $$"""{"model":"gpt-4o","messages":[{"role":"user","content":"Hello"}],"store":true,"tools":{{Tools}}}"""));
        await visitor.GetAsync("chat/completions");
        await visitor.GetAsync("chat/completions/" + id);
        await visitor.GetAsync($"chat/completions/{id}/messages");
        await visitor.PostAsync("chat/completions/" + id, """{"metadata":{"c":"d"}}""");
        await visitor.DeleteAsync("chat/completions/" + id);
    }

    private static async Task ModerationsAsync(FakeOpenAi fake, FakeVisitor visitor)
    {
        fake.Moderations.Flag("violence", "kill");
        await visitor.PostAsync("moderations", """{"input":["fine","kill"]}""");
        await visitor.PostAsync("moderations", """{"input":[{"type":"text","text":"kill"},{"type":"image_url","image_url":{"url":"https://images.test/a.png"}}]}""");
        await visitor.PostAsync("moderations", """{"input":[{"type":"image_url","image_url":{"url":"https://images.test/a.png"}}],"model":"omni-moderation-latest"}""");
        fake.Moderations.Reply(new Moderations.Moderation { Results = [new() { Flagged = true, Categories = new() { Hate = true } }] });
        await visitor.PostAsync("moderations", """{"input":"scripted"}""");
    }

    private static async Task ImagesAsync(FakeVisitor visitor)
    {
        await visitor.PostAsync("images/generations", """{"prompt":"a","model":"dall-e-3"}""");
        await visitor.PostAsync("images/generations", """{"prompt":"a","model":"dall-e-3","response_format":"b64_json"}""");
        await visitor.PostAsync("images/generations", """{"prompt":"a","model":"gpt-image-1","n":2}""");
        await visitor.PostAsync("images/generations", """{"prompt":"a","model":"gpt-image-1","stream":true,"partial_images":2}""");
        await visitor.PostAsync("images/edits", "image", "a.png", _png, ("prompt", "a"), ("model", "gpt-image-1"));
        await visitor.PostAsync("images/edits", "image", "a.png", _png, ("prompt", "a"), ("model", "gpt-image-1"), ("stream", "true"), ("partial_images", "1"));
        await visitor.PostAsync("images/variations", "image", "a.png", _png, ("model", "dall-e-2"));
    }

    private static async Task RefusalsAsync(FakeOpenAi fake, FakeVisitor visitor)
    {
        await visitor.PostAsync("chat/completions", "[]");
        await visitor.PostAsync("chat/completions", """{"model":"gpt-4o"}""");
        await visitor.GetAsync("chat/completions/none");
        await visitor.GetAsync("files/none");
        await visitor.GetAsync("nowhere");
        fake.Fail(429, "rate_limit_exceeded").Fail(500);
        await visitor.GetAsync("models");
        await visitor.GetAsync("models");
        fake.ApiKey = "sk-other";
        await visitor.GetAsync("models");
        fake.ApiKey = null;
    }
}
