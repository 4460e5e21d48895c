using McpTools;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Client;
using OpenAi.Testing;
using Samples;
using Chat = OpenAi.Chat;

// This program is also the server, which runs as its child process.
if (args is ["serve"])
{
    await ToolServer.RunAsync();
    return 0;
}

if (SampleCommand.AnswerArguments(args, "The tools of an MCP server in a child process, in the tool loop.") is { } code)
    return code;

return await Sample.RunAsync(async (backend, token) =>
{
    backend.Fake?.Chat.Reply(FakeChatReply.ToolCall("stock", """{"product":"umbrella"}"""), "There are 12 umbrellas left, enough for the rain in Oslo.");

    await using var shop = await McpClient.CreateAsync(new StdioClientTransport(ToolServer.Start()), cancellationToken: token);
    var tools = await shop.ListToolsAsync(cancellationToken: token);
    foreach (var tool in tools)
        Console.WriteLine($"[the server has {tool.Name}: {tool.Description}]");

    const string Question = "How many umbrellas are left?";
    Console.WriteLine($"> {Question}");
    var request = new Chat.ChatCompletionRequest { Model = backend.Model, Messages = [Chat.ChatMessage.User(Question)] };
    var result = await backend.Client.Chat.RunToolsAsync(request, tools.Select(static tool => tool.AsToolFunction()), cancellationToken: token);

    foreach (var call in result.Rounds.SelectMany(static round => round.Results))
        Console.WriteLine($"[{call.Call.Name} {call.Call.Arguments} -> {call.Output}]");
    Console.WriteLine(result.Text);
});
