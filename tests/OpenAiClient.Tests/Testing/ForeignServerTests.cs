using System.Diagnostics;
using OpenAi.Chat;
using OpenAi.Responses;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Testing;

/// <summary>This package's client against a server of another project, <c>@copilotkit/aimock</c>, which runs under Node.</summary>
[Trait("Lane", "foreign")]
public sealed class ForeignServerTests
{
    private const string Model = "gpt-5.6-terra";

    [NodeTheory]
    [InlineData("aimock")]
    public async Task The_client_reads_what_a_server_of_another_project_answers(string script)
    {
        var token = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo(NodeTheoryAttribute.Program!, [script + ".mjs"])
        {
            WorkingDirectory = Path.Combine(RepositoryRoot.Path, "tests/OpenAiClient.ForeignClients"),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var server = Process.Start(start)!;
        try
        {
            var address = await server.StandardOutput.ReadLineAsync(token);
            Assert.NotNull(address);
            using var openai = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-foreign", BaseAddress = new Uri(address) });

            await AnswersAsync(openai, token);
        }
        finally
        {
            server.StandardInput.Close();
            server.Kill(entireProcessTree: true);
        }
        TestContext.Current.TestOutputHelper!.WriteLine($"{script}: chat, its stream, a tool call, a response, its stream and embeddings were read.");
    }

    private static async Task AnswersAsync(OpenAiClient openai, CancellationToken token)
    {
        var hello = new ChatCompletionRequest { Model = Model, Messages = [ChatMessage.User("Hello")] };
        Assert.Equal("Hi there!", (await openai.Chat.CreateAsync(hello, cancellationToken: token)).Text);
        Assert.Equal("Hi there!", (await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(hello, cancellationToken: token), token)).Text);

        var weather = await openai.Chat.CreateAsync(new ChatCompletionRequest { Model = Model, Messages = [ChatMessage.User("weather")] }, cancellationToken: token);
        var call = Assert.IsType<ChatFunctionToolCall>(Assert.Single(weather.Choices[0].Message.ToolCalls));
        Assert.Equal("weather", call.Function.Name);

        var request = new ResponseRequest { Model = Model, Input = "Hello" };
        Assert.Equal("Hi there!", (await openai.Responses.CreateAsync(request, cancellationToken: token)).Text);
        Assert.Equal("Hi there!", (await ResponseAccumulator.FoldAsync(openai.Responses.StreamAsync(request, cancellationToken: token), token)).Text);

        Assert.NotEmpty((await openai.Embeddings.CreateAsync(new() { Model = Model, Input = "Hello" }, cancellationToken: token)).Data);
    }
}
