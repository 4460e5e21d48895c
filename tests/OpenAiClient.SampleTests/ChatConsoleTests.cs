using System.Globalization;
using System.Text.RegularExpressions;
using OpenAi.Chat;
using OpenAi.Responses;
using OpenAi.Testing;
using Samples;

namespace OpenAi.SampleTests;

/// <summary>The chat at a terminal and without one, with a model that fails or must be stopped.</summary>
public sealed class ChatConsoleTests : IAsyncDisposable
{
    private const string Up = "\u001b[A";
    private const string Left = "\u001b[D";
    private const string Backspace = "\u007f";
    private const string CtrlC = "\u0003";
    private const string CtrlD = "\u0004";

    private readonly SampleProgram _program = new();
    private readonly FakeOpenAi _fake = FakeOpenAi.Start();

    public ChatConsoleTests()
    {
        _program.Environment["OPENAI_API_KEY"] = "sk-test-of-the-console";
        _program.Environment["OPENAI_BASE_URL"] = _fake.BaseAddress.ToString();
    }

    [Theory]
    [InlineData("chat")]
    [InlineData("responses")]
    public async Task Tokens_that_were_counted_are_those_that_the_embedded_server_reports(string api)
    {
        _program.Environment.Clear();
        var counter = SampleTokens.CounterOf(Backend.CurrentModel);
        int Added(string text) => api == "chat" ? counter.Count(ChatMessage.User(text)) : counter.Count(ResponseItem.User(text));

        var output = (await _program.RunAsync("ChatConsole", ["--api", api], "/tokens\nHello\n/tokens\nWhat did I say?\n/cost\n")).Output;

        var counted = Regex.Matches(output, @"without your message\s+│ (?<number>[\d,]+)", RegexOptions.NonBacktracking).Select(static match => Number(match)).ToArray();
        Assert.Equal(2, counted.Length);
        Assert.Equal(counted.Sum() + Added("Hello") + Added("What did I say?"), Number(Regex.Match(output, @"tokens in\s+│ (?<number>[\d,]+)", RegexOptions.NonBacktracking)));
    }

    [Fact]
    public async Task Up_repeats_a_line_that_can_be_edited()
    {
        var screen = await _program.TypeAsync("ChatConsole", [], ("> ", "Helo\r"), ("Helo\"", Up + Left + "l\r"), ("Hello\"", CtrlD));

        if (screen is not null)
            Assert.Equal(["Helo", "Hello"], Asked());
    }

    [Theory]
    [InlineData("chat")]
    [InlineData("responses")]
    public async Task A_stopped_answer_is_marked_and_asked_for_again(string api)
    {
        var text = "One two three four.";
        _fake.Chat.Reply(FakeChatReply.Texts(text) with { Fault = FakeFault.Stall(afterEvents: 3) });
        _fake.Responses.Reply((FakeResponseReply)text with { Fault = FakeFault.Stall(afterEvents: 6) });

        var screen = await _program.TypeAsync("ChatConsole", ["--api", api],
            ("> ", "Count.\r"), ("One", CtrlC), ("[stopped]", "/retry\r"), ("\"Count.\"", "/tokens\r"), ("without your message", CtrlD));

        if (screen is null)
            return;
        Assert.Contains("/retry asks again", screen, StringComparison.Ordinal);
        Assert.Equal(["Count.", "Count."], Asked());
        Assert.True(Regex.IsMatch(screen, @"messages\s+│ " + (api == "chat" ? 3 : 2), RegexOptions.NonBacktracking), screen);
    }

    [Fact]
    public async Task A_message_that_found_no_server_is_sent_again_by_retry_and_counted_once()
    {
        _fake.Fail(401, "invalid_api_key");

        var screen = await _program.TypeAsync("ChatConsole", [],
            ("> ", "Hello?\r"), ("sends it again", "/retry\r"), ("You asked", "/retry\r"), ("nothing to ask again", CtrlD));

        if (screen is null)
            return;
        Assert.Equal(2, _fake.Requests.Count);
        Assert.Single(_fake.Chat.Requests[0].Messages, static message => message.Role == "user");
    }

    [Fact]
    public async Task Ctrl_C_at_the_prompt_explains_itself_and_ends_nothing()
    {
        // Before the program reads its first key, Ctrl-C is a signal.
        var screen = await _program.TypeAsync("ChatConsole", [], ("> ", "x"), ("x", Backspace + CtrlC), ("/exit exits", "half a line" + CtrlC), ("^C", "/exit\r"));

        if (screen is not null)
            Assert.Empty(_fake.Requests);
    }

    [Fact]
    public async Task Piped_lines_are_answered_without_colors_and_a_retry_of_nothing_is_a_mistake()
    {
        var run = await _program.RunAsync("ChatConsole", [], "Hello\n/retry\n");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("> Hello\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.StartsWith("There is nothing to ask again", run.Errors, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        _program.Dispose();
        await _fake.DisposeAsync();
    }

    private IEnumerable<string> Asked() => _fake.Chat.Requests.Count > 0
        ? _fake.Chat.Requests.Select(static request => ((Chat.UserChatMessage)request.Messages[^1]).Content!.ToText())
        : _fake.Responses.Requests.Select(static request => ((Responses.ResponseMessageItem)request.Input![^1]).Text);

    private static int Number(Match match) => int.Parse(match.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
