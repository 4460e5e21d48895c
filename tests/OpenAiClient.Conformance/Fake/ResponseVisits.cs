using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Responses;
using OpenAi.Testing;
using static OpenAi.Conformance.Fake.FakeVisitor;

namespace OpenAi.Conformance.Fake;

/// <summary>Asks for responses, whole and streamed, with items of each kind, and for conversations.</summary>
internal static class ResponseVisits
{
    private const string Schema = """{"type":"json_schema","name":"s","strict":true,"schema":{"type":"object","properties":{"x":{"type":"string"}},"required":["x"],"additionalProperties":false}}""";
    private const string Tools = """[{"type":"function","name":"f","parameters":{"type":"object","properties":{}},"strict":false},{"type":"web_search"},{"type":"code_interpreter","container":{"type":"auto"}}]""";

    private static ResponseItem[] Items =>
    [
        new ResponseReasoningItem { Summary = [new ResponseSummaryTextPart { Text = "It follows." }] },
        new ResponseFunctionCallItem { Name = "f", Arguments = """{"x":1}""" },
        new ResponseCustomCallItem { Name = "c", Input = "Hello there" },
        new ResponseMcpListToolsItem { ServerLabel = "dice", Tools = [new() { Name = "roll", InputSchema = JsonDocument.Parse("""{"type":"object"}""").RootElement }] },
        new ResponseMcpApprovalRequestItem { ServerLabel = "dice", Name = "roll", Arguments = "{}" },
        new ResponseMcpCallItem { ServerLabel = "dice", Name = "roll", Arguments = """{"sides":6}""", Output = "4" },
        new ResponseWebSearchCallItem { Action = new ResponseWebSearch { Query = "Rome" } },
        new ResponseFileSearchCallItem { Queries = ["Rome"] },
        new ResponseCodeInterpreterCallItem { ContainerId = "cntr_1", Code = "print(1)" },
        new ResponseImageGenerationCallItem { Result = "AAAA" },
        new ResponseToolSearchCallItem { Execution = ResponseToolSearchExecution.Server, Arguments = JsonDocument.Parse("{}").RootElement },
        new ResponseToolSearchOutputItem { Execution = ResponseToolSearchExecution.Server, Tools = [new ResponseWebSearchTool()] },
        new ResponseComputerCallItem { CallId = "call_1", Action = new ResponseWaitAction() },
        new ResponseShellCallItem { CallId = "call_2", Action = new() { Commands = ["ls -l", "pwd"] } },
        new ResponseShellOutputItem { CallId = "call_2", Output = [new() { Stdout = "a b", Stderr = "", Outcome = new ResponseShellExit { ExitCode = 0 } }] },
        new ResponsePatchCallItem { CallId = "call_3", Operation = new ResponseFileDeletion { Path = "a.txt" } },
        new ResponseCompactionItem { EncryptedContent = "c2VjcmV0" },
        new ResponseMessageItem
        {
            Role = ResponseRole.Assistant,
            Content = ResponseContent.FromParts(
            [
                new ResponseOutputTextPart { Text = "Sun in Rome.", Annotations = [new ResponseUrlCitation { Url = "https://a.example/", Title = "A", StartIndex = 0, EndIndex = 2 }] },
                new ResponseRefusalPart { Refusal = "No more." },
            ]),
        },
    ];

    public static async Task PayAsync(FakeOpenAi fake, FakeVisitor visitor)
    {
        foreach (var stream in new[] { "", ",\"stream\":true" })
        {
            await AskAsync(visitor, stream);
            await AskAsync(visitor, $",\"instructions\":\"s\",\"metadata\":{{\"a\":\"b\"}},\"tools\":{Tools},\"reasoning\":{{\"effort\":\"low\"}}{stream}");
            await AskAsync(visitor, $",\"text\":{{\"format\":{Schema}}}{stream}");
            fake.Responses.Reply(
                FakeResponseReply.Items(Items),
                FakeResponseReply.Failure(ResponseErrorCode.ServerError, "No."),
                new FakeResponseReply { IncompleteReason = ResponseIncompleteReason.MaxOutputTokens });
            for (var i = 0; i < 3; i++)
                await AskAsync(visitor, $",\"tools\":{Tools}{stream}");
        }
        await StoredAsync(visitor);
        await ConversationsAsync(visitor);
    }

    private static Task<JsonNode?> AskAsync(FakeVisitor visitor, string more) =>
        visitor.PostAsync("responses", $$"""{"model":"gpt-5.6-terra","input":[{"role":"user","content":[{"type":"input_text","text":"Hello there"}]}]{{more}}}""");

    private static async Task StoredAsync(FakeVisitor visitor)
    {
        var made = await visitor.PostAsync("responses", """{"model":"gpt-5.6-terra","input":"Hello","background":true}""");
        var response = "responses/" + Id(made);
        await visitor.GetAsync(response);
        await visitor.GetAsync(response + "?stream=true&starting_after=2");
        await visitor.GetAsync(response + "/input_items");
        await visitor.PostAsync("responses", $$"""{"model":"gpt-5.6-terra","input":"Again","previous_response_id":"{{Id(made)}}"}""");
        await visitor.PostAsync(response + "/cancel");
        await visitor.DeleteAsync(response);
        await visitor.GetAsync(response);
        await visitor.PostAsync("responses/input_tokens", """{"model":"gpt-5.6-terra","input":"Hello"}""");
        await visitor.PostAsync("responses/compact", """{"model":"gpt-5.6-terra","input":"Hello"}""");
        await visitor.PostAsync("responses", """{"model":"gpt-5.6-terra"}""");
    }

    private static async Task ConversationsAsync(FakeVisitor visitor)
    {
        var id = Id(await visitor.PostAsync("conversations", """{"items":[{"type":"message","role":"user","content":"Hello"}],"metadata":{"a":"b"}}"""));
        var conversation = "conversations/" + id;
        await visitor.PostAsync("responses", $$"""{"model":"gpt-5.6-terra","input":"Hello","conversation":"{{id}}"}""");
        await visitor.PostAsync(conversation, """{"metadata":{"c":"d"}}""");
        await visitor.GetAsync(conversation);
        var added = await visitor.PostAsync(conversation + "/items", """{"items":[{"type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}]}""");
        await visitor.GetAsync(conversation + "/items?order=asc");
        var item = (string?)added?["data"]?[0]?["id"];
        await visitor.GetAsync($"{conversation}/items/{item}");
        await visitor.DeleteAsync($"{conversation}/items/{item}");
        await visitor.DeleteAsync(conversation);
        await visitor.GetAsync(conversation);
    }
}
