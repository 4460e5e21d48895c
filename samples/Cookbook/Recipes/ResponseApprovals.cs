using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Functions;
using OpenAi.Responses;
using OpenAi.Testing;
using Samples;

namespace Cookbook.Recipes;

internal sealed class ResponseApprovals : Recipe
{
    public override string Name => "response-approvals";

    public override string Group => "Responses";

    public override string Summary => "Ask before a function or an MCP server's tool is called, at once or another day.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Responses
            .Reply(FakeResponseReply.ToolCall("delete_file", """{"name":"notes.txt"}"""), "I left it alone.")
            .Reply(FakeResponseReply.Items(new ResponseMcpApprovalRequestItem { Id = "mcpr_1", ServerLabel = "dice", Name = "roll", Arguments = """{"sides":6}""" }), "It rolled a 4.");
        var responses = backend.Client.Responses;
        var delete = ToolFunction.From("delete_file", "Deletes a file.", (FileName file) => $"{file.Name} is gone.", ToolJson.Default.FileName, ToolJson.Default.String);

        // A callback decides; the model is told of a refusal.
        var options = new ResponseToolLoopOptions
        {
            NeedingConsent = ["delete_file"],
            Consent = static (call, _) =>
            {
                Console.WriteLine($"May it? {call}");
                return ValueTask.FromResult(false);
            },
        };
        var result = await responses.RunToolsAsync(new() { Model = backend.Model, Input = "Delete notes.txt." }, [delete], options, cancellationToken: stop);
        Console.WriteLine(result.Text);

        // Without one the loop ends with what is open. What goes on is a request, whose JSON any process can keep.
        var roll = new ResponseRequest { Model = backend.Model, Input = "Roll a die.", Tools = [new ResponseMcpServerTool { ServerLabel = "dice", ServerUrl = "https://dice.example/mcp" }] };
        result = await responses.RunToolsAsync(roll, [delete], cancellationToken: stop);
        var saved = result.Next.ToString();
        foreach (var open in result.OpenCalls.OfType<ResponseMcpApprovalRequestItem>())
        {
            var next = JsonSerializer.Deserialize(saved, RequestJson.Default.ResponseRequest)!;
            result = await responses.RunToolsAsync(next with { Input = [.. next.Input ?? [], ResponseItem.Approval(open.Id!, approve: true)] }, [delete], cancellationToken: stop);
            Console.WriteLine($"{open.ServerLabel}.{open.Name}: {result.Text}");
        }
    }
}

[JsonSerializable(typeof(ResponseRequest))]
internal sealed partial class RequestJson : JsonSerializerContext;
