using System.Text.Json.Nodes;
using OpenAi.Assistants;
using OpenAi.Testing;
using static OpenAi.Conformance.Fake.FakeVisitor;

namespace OpenAi.Conformance.Fake;

/// <summary>Calls the operations of assistants, threads and messages, and lets runs end in every way.</summary>
internal static class AssistantVisits
{
    private const string Function = """{"type":"function","function":{"name":"f","parameters":{"type":"object","properties":{}}}}""";

    public static async Task PayAsync(FakeOpenAi fake, FakeVisitor visitor)
    {
        var file = Id(await visitor.PostAsync("files", "file", "a.txt", "The sky is blue."u8.ToArray(), ("purpose", "assistants")));
        var plain = Id(await visitor.PostAsync("assistants", """{"model":"gpt-4o"}"""));
        var assistant = Id(await visitor.PostAsync("assistants", $$$"""
            {"model":"gpt-4o","name":"n","instructions":"i","tools":[{{{Function}}},{"type":"file_search"},{"type":"code_interpreter"}],
            "tool_resources":{"code_interpreter":{"file_ids":["{{{file}}}"]},"file_search":{"vector_stores":[{"file_ids":["{{{file}}}"]}]}},
            "temperature":1,"top_p":1,"response_format":"auto","metadata":{"a":"b"}}
            """));
        await visitor.GetAsync("assistants");
        await visitor.GetAsync("assistants/" + assistant);
        await visitor.PostAsync("assistants/" + assistant, """{"description":"d"}""");
        await visitor.PostAsync("threads");
        var thread = "threads/" + Id(await visitor.PostAsync("threads", $$$"""{"messages":[{"role":"user","content":"What is the sky?","attachments":[{"file_id":"{{{file}}}","tools":[{"type":"file_search"}]}]}],"metadata":{"a":"b"}}"""));
        await visitor.GetAsync(thread);
        await visitor.PostAsync(thread, """{"metadata":{"c":"d"}}""");
        await MessagesAsync(visitor, thread, file);
        await visitor.PostAsync("threads/runs", $$$"""{"assistant_id":"{{{plain}}}"}""");
        await RunsAsync(fake, visitor, thread, assistant, file);
        await visitor.DeleteAsync(thread);
        await visitor.DeleteAsync("assistants/" + assistant);
    }

    private static async Task MessagesAsync(FakeVisitor visitor, string thread, string file)
    {
        var message = $"{thread}/messages/" + Id(await visitor.PostAsync(thread + "/messages", $$$"""
            {"role":"user","content":[{"type":"text","text":"Look"},{"type":"image_url","image_url":{"url":"https://images.test/a.png"}},{"type":"image_file","image_file":{"file_id":"{{{file}}}"}}]}
            """));
        await visitor.GetAsync(thread + "/messages");
        await visitor.GetAsync(message);
        await visitor.PostAsync(message, """{"metadata":{"a":"b"}}""");
        await visitor.DeleteAsync(message);
    }

    private static async Task RunsAsync(FakeOpenAi fake, FakeVisitor visitor, string thread, string assistant, string file)
    {
        var ask = $$$"""{"assistant_id":"{{{assistant}}}" """;
        Script(fake, file);
        // The queued turns first and then a search, in runs that are polled, and again in streams.
        for (var i = 0; i < 6; i++)
            await PollAsync(visitor, thread, Id(await visitor.PostAsync(thread + "/runs", ask + "}")));
        var cancelled = $"{thread}/runs/" + Id(await visitor.PostAsync(thread + "/runs", ask + "}"));
        await visitor.PostAsync(cancelled + "/cancel");
        await visitor.GetAsync(cancelled);
        await visitor.PostAsync(cancelled, """{"metadata":{"a":"b"}}""");
        await visitor.GetAsync(thread + "/runs");
        Script(fake, file);
        for (var i = 0; i < 6; i++)
        {
            await visitor.PostAsync(thread + "/runs", ask + ",\"stream\":true}");
            if (fake.Assistants.RunsOf(thread.Split('/')[1]) is [.., { Status.Value: ThreadRunStatus.Values.RequiresAction } run])
                await AnswerAsync(visitor, $"{thread}/runs/{run.Id}", run.RequiredAction!.SubmitToolOutputs!.ToolCalls[0].Id, ",\"stream\":true");
        }
        await visitor.GetAsync(thread + "/messages");
        var both = ask + ""","thread":{"messages":[{"role":"user","content":"Hi"}]}""";
        await visitor.PostAsync("threads/runs", both + "}");
        await visitor.PostAsync("threads/runs", both + ",\"stream\":true}");
    }

    private static void Script(FakeOpenAi fake, string file) =>
        fake.Assistants.CallFunction("f", "{}").Reply("See [1].", [new FakeCitation("[1]", file)])
            .FailRun(ThreadRunErrorCode.ServerError).CutRun(ThreadRunIncompleteReason.MaxCompletionTokens, "half").ExpireRun().Reply("Hello");

    private static async Task PollAsync(FakeVisitor visitor, string thread, string id)
    {
        var run = $"{thread}/runs/{id}";
        for (var i = 0; i < 8; i++)
        {
            var now = await visitor.GetAsync(run);
            if ((string?)now!["status"] == "requires_action")
                await AnswerAsync(visitor, run, (string)now["required_action"]!["submit_tool_outputs"]!["tool_calls"]![0]!["id"]!, "");
        }
        var steps = await visitor.GetAsync(run + "/steps?include[]=step_details.tool_calls[*].file_search.results[*].content");
        foreach (var step in steps!["data"]!.AsArray())
            await visitor.GetAsync($"{run}/steps/{Id(step)}");
    }

    private static Task<JsonNode?> AnswerAsync(FakeVisitor visitor, string run, string call, string more) =>
        visitor.PostAsync(run + "/submit_tool_outputs", $$$"""{"tool_outputs":[{"tool_call_id":"{{{call}}}","output":"1"}]{{{more}}}}""");
}
