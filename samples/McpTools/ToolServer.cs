using System.ComponentModel;
using System.Reflection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace McpTools;

/// <summary>An MCP server with one tool, over standard input and output.</summary>
internal static class ToolServer
{
    /// <summary>Gets the options to start the server: this program as a child process, without the API key.</summary>
    public static StdioClientTransportOptions Start()
    {
        var program = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        return new()
        {
            Name = "shop",
            Command = program,
            Arguments = isHost ? [Assembly.GetExecutingAssembly().Location, "serve"] : ["serve"],
            EnvironmentVariables = new Dictionary<string, string?> { ["OPENAI_API_KEY"] = null },
        };
    }

    /// <summary>Serves until the client closes the input.</summary>
    public static async Task RunAsync()
    {
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "shop", Version = "1.0" },
            ToolCollection = [McpServerTool.Create(Stock, new() { Name = "stock" })],
        };
        await using var transport = new StdioServerTransport(options);
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync();
    }

    [Description("Gets the number of pieces of a product in stock.")]
    private static int Stock([Description("The product, in the singular.")] string product) => product == "umbrella" ? 12 : 0;
}
