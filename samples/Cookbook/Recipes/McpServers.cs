using System.IO.Pipelines;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using OpenAi.Functions;
using OpenAi.Responses;
using OpenAi.Testing;
using Samples;
using Chat = OpenAi.Chat;

namespace Cookbook.Recipes;

internal sealed class McpServers : Recipe
{
    public override string Name => "mcp";

    public override string Group => "Tools";

    public override string Summary => "Let a model use the tools of an MCP server: one that your program reaches, and one that OpenAI's server reaches.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Chat.Reply(FakeChatReply.ToolCall("stock", """{"product":"umbrella"}"""), "There are 12 umbrellas.");

        // Your program calls the tools. The server is one in this process; the sample McpTools starts a child process instead.
        await using var shop = await StartAsync(stop);
        var tools = await shop.Client.ListToolsAsync(cancellationToken: stop);
        var request = new Chat.ChatCompletionRequest { Model = backend.Model, Messages = [Chat.ChatMessage.User("How many umbrellas are left?")] };
        var result = await backend.Client.Chat.RunToolsAsync(request, tools.Select(static tool => tool.AsToolFunction()), cancellationToken: stop);
        Console.WriteLine(result.Text);

        // OpenAI's server calls the tools of a public server; the recipe response-approvals approves each call.
        var docs = new ResponseRequest
        {
            Model = backend.Model,
            Input = "What does the specification say about resuming streams?",
            Tools = [ResponseTool.Mcp("docs", new Uri("https://mcp.example.com/mcp"), ResponseMcpApprovalPolicy.NeverRequired)],
        };
        Console.WriteLine((await backend.Client.Responses.CreateAsync(docs, cancellationToken: stop)).Text);
    }

    private static async Task<Shop> StartAsync(CancellationToken stop)
    {
        var (requests, answers) = (new Pipe(), new Pipe());
        var transport = new StreamServerTransport(requests.Reader.AsStream(), answers.Writer.AsStream());
        var server = McpServer.Create(transport, new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "shop", Version = "1.0" },
            ToolCollection = [McpServerTool.Create(static (string product) => product == "umbrella" ? 12 : 0, new() { Name = "stock", Description = "Gets the number of pieces of a product in stock." })],
        });
        _ = server.RunAsync(stop);
        return new(await McpClient.CreateAsync(new StreamClientTransport(requests.Writer.AsStream(), answers.Reader.AsStream()), cancellationToken: stop), server);
    }

    private sealed record Shop(McpClient Client, McpServer Server) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Client.DisposeAsync();
            await Server.DisposeAsync();
        }
    }
}
