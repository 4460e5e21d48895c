namespace OpenAi.SampleTests;

/// <summary>
/// Mistakes of users are reported in one line, with an exit code; never by a stack trace, and without programmers' terms.
/// </summary>
public sealed class BadInputTests : IDisposable
{
    private readonly SampleProgram _program = new();

    [Theory]
    [InlineData("CodeReviewer", "Specify what to review")]
    [InlineData("CodeReviewer", "'--diff'", "--diff")]
    [InlineData("CodeReviewer", "'--range'", "--range")]
    [InlineData("CodeReviewer", "'--report'", ".", "--report")]
    [InlineData("CodeReviewer", "--report needs the path of a file", ".", "--report", "")]
    [InlineData("CodeReviewer", "nowhere' does not exist", ".", "--report", "nowhere/review.md")]
    [InlineData("CodeReviewer", "--fail-below must be a whole number from 0 to 100, not 'abc'", ".", "--fail-below", "abc")]
    [InlineData("CodeReviewer", "--fail-below must be a whole number from 0 to 100, not '101'", ".", "--fail-below", "101")]
    [InlineData("CodeReviewer", "'--fail-below'", ".", "--fail-below")]
    [InlineData("CodeReviewer", "--parallel must be a whole number of at least 1, not 'abc'", ".", "--parallel", "abc")]
    [InlineData("CodeReviewer", "not '0'", ".", "--parallel", "0")]
    [InlineData("CodeReviewer", "not '99999999999'", ".", "--max-files", "99999999999")]
    [InlineData("CodeReviewer", "not '1.5'", ".", "--max-characters", "1.5")]
    [InlineData("CodeReviewer", "There is no option '--bogus'", "--bogus")]
    [InlineData("CodeReviewer", "There is no option '--bogus'", ".", "--bogus")]
    [InlineData("CodeReviewer", "The file or folder 'missing.cs' does not exist", "missing.cs")]
    [InlineData("CodeReviewer", "The file or folder '' does not exist", "")]
    [InlineData("DataAnalyst", "There is no option '--bogus'", "--bogus")]
    [InlineData("DataAnalyst", "The file or folder 'missing.csv' does not exist", "missing.csv")]
    [InlineData("DataAnalyst", "is a folder", ".")]
    [InlineData("DataAnalyst", "'--ask'", "--ask")]
    [InlineData("DataAnalyst", "'--report'", "--report")]
    [InlineData("DataAnalyst", "nowhere' does not exist", "--report", "nowhere/analysis.md")]
    [InlineData("CodeReviewer", "'.' is a folder", ".", "--report", ".")]
    [InlineData("DataAnalyst", "'.' is a folder", "--report", ".")]
    [InlineData("DataAnalyst", "--ask needs a text", "--ask", "")]
    [InlineData("Batch", "Required argument 'prompts' missing")]
    [InlineData("Batch", "There is no option '--bogus'", "--bogus")]
    [InlineData("Batch", "The file or folder 'missing.jsonl' does not exist", "missing.jsonl")]
    [InlineData("Batch", "The file or folder '' does not exist", "")]
    [InlineData("Batch", "is a folder", ".")]
    [InlineData("Batch", "nowhere' does not exist", "Batch.dll", "nowhere/results.jsonl")]
    [InlineData("Batch", "'.' is a folder", "Batch.dll", ".")]
    [InlineData("Batch", "'both'", "--api", "both", "Batch.dll")]
    [InlineData("ChatConsole", "There is no option '--bogus'; --help lists the options.", "--bogus")]
    [InlineData("ChatConsole", "'hello' is one argument too many; --help shows the usage.", "hello")]
    [InlineData("ChatConsole", "--api is chat or responses, not 'both'", "--api", "both")]
    [InlineData("CustomerService", "There is no option '--bogus'", "--bogus")]
    [InlineData("CustomerService", "--api is chat or responses, not ''", "--api", "")]
    [InlineData("Cookbook", "There is no recipe '--bogus'", "--bogus")]
    [InlineData("Quickstart", "'--bogus'", "--bogus")]
    [InlineData("AssistantReview", "'--bogus'", "--bogus")]
    [InlineData("McpTools", "'--bogus'", "--bogus")]
    [InlineData("Moving", "'--bogus'", "--bogus")]
    [InlineData("Telemetry", "'--bogus'", "--bogus")]
    [InlineData("WebChat", "'--bogus'", "--bogus")]
    [InlineData("WebChat", "'--url'", "--url", "http://127.0.0.1:0")]
    [InlineData("WebChat", "--api is chat or responses, not 'both'", "--api", "both")]
    public async Task A_wrong_command_line_ends_with_2(string sample, string words, params string[] args) =>
        Assert.Contains(words, await FailAsync(2, sample, args), StringComparison.Ordinal);

    [Theory]
    [InlineData("CodeReviewer", "missing.diff", "--diff", "missing.diff")]
    [InlineData("CodeReviewer", "", "--range", "no..such")]
    [InlineData("DataAnalyst", "empty", "empty")]
    [InlineData("DataAnalyst", "garbage", "garbage")]
    [InlineData("CodeReviewer", "is a folder", "--diff", ".")]
    [InlineData("Batch", "There is no prompt in", "empty")]
    [InlineData("WebChat", "nonsense", "--urls", "nonsense")]
    public async Task A_file_or_a_place_that_cannot_be_used_ends_with_1(string sample, string words, params string[] args)
    {
        _program.Write("empty", "");
        _program.Write("garbage", "a,\"b\n\u0001,,,\n");

        Assert.Contains(words, await FailAsync(1, sample, args), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_prompts_that_holds_none_says_why()
    {
        _program.Write("prompts.txt", "Hello\n");

        var run = await _program.RunAsync("Batch", ["prompts.txt"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Line 1: This is not a prompt: 'H' is an invalid start of a value.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AssistantReview")]
    [InlineData("Batch")]
    [InlineData("ChatConsole")]
    [InlineData("CodeReviewer")]
    [InlineData("Cookbook")]
    [InlineData("CustomerService")]
    [InlineData("DataAnalyst")]
    [InlineData("McpTools")]
    [InlineData("Moving")]
    [InlineData("Quickstart")]
    [InlineData("Telemetry")]
    [InlineData("WebChat")]
    public async Task Help_is_no_mistake(string sample)
    {
        var run = await _program.RunAsync(sample, ["--help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.NotEqual("", run.Output.Trim());
        Assert.Equal("", run.Errors);
    }

    [Theory]
    [InlineData("ChatConsole", "> ")]
    [InlineData("CustomerService", "customer> ")]
    [InlineData("DataAnalyst", "empty line ends")]
    [InlineData("CodeReviewer", "server answers", "--diff", "-")]
    [InlineData("AssistantReview", "server answers")]
    [InlineData("Cookbook", "=== streaming", "all")]
    public async Task Ctrl_C_ends_a_program_that_has_no_terminal_with_130(string sample, string after, params string[] args)
    {
        if (OperatingSystem.IsWindows())
            return;
        var run = await _program.InterruptAsync(sample, args, after);

        Assert.Equal("Stopped.", run.Errors.Trim());
        Assert.Equal(130, run.ExitCode);
    }

    [Theory]
    [InlineData("/import garbage", "array")]
    [InlineData("/import missing", "missing")]
    [InlineData("/import", "Usage: /import FILE")]
    [InlineData("/nonsense", "There is no command /nonsense")]
    [InlineData("/export nowhere/chat.json", "nowhere")]
    [InlineData("/clear now", "Usage: /clear")]
    public async Task A_line_that_a_conversation_cannot_do_ends_a_script_with_1(string line, string words)
    {
        _program.Write("garbage", "{\"a\":1}");

        Assert.Contains(words, await FailAsync(1, "ChatConsole", [], line + "\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Quickstart")]
    [InlineData("AssistantReview")]
    [InlineData("ChatConsole")]
    [InlineData("Cookbook", "streaming")]
    [InlineData("CustomerService", "--demo")]
    [InlineData("CodeReviewer", ".")]
    [InlineData("DataAnalyst", "--ask", "What?")]
    [InlineData("Batch", "empty")]
    [InlineData("WebChat", "--urls", "http://127.0.0.1:0")]
    public async Task A_key_or_an_address_that_cannot_be_sent_is_told_and_a_key_not_shown(string sample, params string[] args)
    {
        _program.Write("empty", "{\"prompt\":\"Hello\"}");
        _program.Environment["OPENAI_API_KEY"] = "sk-schlüssel-1234567890";
        Assert.DoesNotContain("1234567890", await FailAsync(1, sample, args), StringComparison.Ordinal);

        _program.Environment["OPENAI_API_KEY"] = "sk-1234567890";
        _program.Environment["OPENAI_BASE_URL"] = "nonsense";
        Assert.Contains("nonsense", await FailAsync(1, sample, args), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Quickstart")]
    [InlineData("ChatConsole")]
    public async Task A_server_that_cannot_be_reached_is_told_with_what_to_check(string sample)
    {
        _program.Environment["OPENAI_API_KEY"] = "sk-1234567890";
        _program.Environment["OPENAI_BASE_URL"] = "http://127.0.0.1:1/v1";

        Assert.EndsWith("Check the network connection and OPENAI_BASE_URL.", (await FailAsync(1, sample, [], "Hello\n")).Trim(), StringComparison.Ordinal);
    }

    public void Dispose() => _program.Dispose();

    private async Task<string> FailAsync(int code, string sample, string[] args, string input = "")
    {
        var run = await _program.RunAsync(sample, args, input);

        var all = run.Output + run.Errors;
        Assert.True(run.ExitCode == code, $"exit code {run.ExitCode}: {all}");
        Assert.DoesNotContain("Unhandled exception", all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", all, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", all, StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(run.Errors), "Nothing was told.");
        return run.Errors;
    }
}
