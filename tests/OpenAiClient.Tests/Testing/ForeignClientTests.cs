using System.Diagnostics;
using OpenAi.Chat;
using OpenAi.Responses;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Testing;

/// <summary>The clients that programs for Node have, in tests/OpenAiClient.ForeignClients, against the fake server. What each proves is its output.</summary>
[Trait("Lane", "foreign")]
public sealed class ForeignClientTests : FakeTest
{
    private const string Model = "gpt-5.6-terra";
    private const string Greeting = "Hello, stranger.";

    private static readonly (string, string)[] _calls = [("weather", """{"city":"Rome"}"""), ("weather", """{"city":"Oslo"}""")];

    public ForeignClientTests()
    {
        // Where a schema is asked for, the fake server answers by itself.
        Fake.Chat.When(static request => request.ResponseFormat is null or ChatTextResponseFormat).Reply(Greeting);
        Fake.Chat.When(static request => request is { Tools.Count: > 0, Messages: [.., UserChatMessage] }).Reply(FakeChatReply.ToolCalls(_calls));
        Fake.Chat.When(static request => request.Messages is [.., ToolChatMessage])
            .Reply(static request => Weather(request.Messages.OfType<ToolChatMessage>().Select(static message => message.Content?.ToText())));

        Fake.Responses.When(static request => request.Text?.Format is null or ResponsePlainTextFormat).Reply(Greeting);
        Fake.Responses.When(static request => request.Tools is { Count: > 0 } && LastOf(request) is ResponseMessageItem { Text: var text } && text.Contains("weather", StringComparison.Ordinal))
            .Reply(FakeResponseReply.ToolCalls(_calls));
        Fake.Responses.When(static request => LastOf(request) is ResponseFunctionOutputItem)
            .Reply(static request => Weather(request.Input!.OfType<ResponseFunctionOutputItem>().Select(static item => item.Output?.ToText())));
        Fake.Responses.When(static request => LastOf(request) is ResponseMessageItem { Text: "Reason about it" }).Reply(FakeResponseReply.Items(
            new ResponseReasoningItem { Summary = [new ResponseSummaryTextPart { Text = "It follows." }], EncryptedContent = "c2VjcmV0" },
            new ResponseMessageItem { Role = ResponseRole.Assistant, Status = ResponseItemStatus.Completed, Content = new ResponseOutputTextPart { Text = "Because." } }));
    }

    [NodeTheory]
    [InlineData("openai")]
    [InlineData("ai-sdk")]
    [InlineData("langchain")]
    public async Task A_client_for_Node_gets_from_the_fake_server_what_the_API_would_give(string script)
    {
        var start = new ProcessStartInfo(NodeTheoryAttribute.Program!, [script + ".mjs", Fake.BaseAddress.AbsoluteUri, Model])
        {
            WorkingDirectory = Path.Combine(RepositoryRoot.Path, "tests/OpenAiClient.ForeignClients"),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience.Limit);
        await using var kill = patience.Token.Register(() => process.Kill(entireProcessTree: true));
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);

        Assert.True(process.ExitCode == 0, await errors);
        TestContext.Current.TestOutputHelper!.WriteLine(output.TrimEnd());
    }

    private static string Weather(IEnumerable<string?> told) => $"It is {string.Join(", ", told)}.";

    private static ResponseItem? LastOf(ResponseRequest request) => request.Input is { Count: > 0 } input ? input[^1] : null;
}
