namespace OpenAi.Readme;

/// <summary>Blocks with one mistake each: every mistake in a README is reported.</summary>
public sealed class BlockRunnerTests
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task An_error_of_the_compiler_names_file_and_line()
    {
        var exception = await Assert.ThrowsAsync<FormatException>(() => RunAsync("""
            Console.WriteLine("fine");
            await openai.Chat.AksAsync("gpt-4o", "Hello");
            """));

        Assert.StartsWith("GUIDE.md, line 3: CS1061: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'AksAsync'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_is_an_error() =>
        Assert.Contains("CS8600", (await Assert.ThrowsAsync<FormatException>(() => RunAsync("string text = null; Console.Write(text);"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task An_exception_comes_through_with_the_line_it_was_thrown_at()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync("""
            await openai.Chat.AskAsync("gpt-4o", "Hello");
            throw new InvalidOperationException("No.");
            """));

        Assert.Contains("GUIDE.md:line 3", exception.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_block_that_does_not_end_is_given_up() =>
        await Assert.ThrowsAsync<TimeoutException>(() => RunAsync("await Task.Delay(TimeSpan.FromSeconds(30));", TimeSpan.FromMilliseconds(100)));

    [Theory]
    [InlineData("prnts Rome")]
    [InlineData("fail 429")]
    [InlineData("prints")]
    public async Task A_mark_that_nobody_knows_is_refused(string mark) =>
        Assert.Contains($"'{mark}'", (await Assert.ThrowsAsync<FormatException>(() => RunAsync("Console.Write(1);", marks: mark))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task What_is_scripted_is_said_and_what_is_printed_is_told() =>
        Assert.Equal("Rome.", await RunAsync("""Console.Write(await new OpenAiClient().Chat.AskAsync("gpt-4o", "Where?"));""", marks: "reply Rome."));

    [Fact]
    public async Task Code_of_the_official_package_is_compiled_too() =>
        await Assert.ThrowsAsync<FormatException>(() => RunAsync("""new OpenAI.Chat.ChatClient("gpt-4o", "key").CompleteChatt();""", marks: "official"));

    [Fact]
    public async Task An_excerpt_is_compared_with_its_file()
    {
        var first = (await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "global.json")))[0];

        await RunAsync(first, marks: "file global.json");
        await Assert.ThrowsAsync<FormatException>(() => RunAsync(first + " ", marks: "file global.json"));
    }

    [Fact]
    public void A_block_without_an_end_is_refused() =>
        Assert.Contains("line 2", Assert.Throws<FormatException>(() => Markdown.BlocksOf("GUIDE.md", "Text\n```csharp\nvar a = 1;\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_mark_without_a_block_is_refused() =>
        Assert.Throws<FormatException>(() => Markdown.BlocksOf("GUIDE.md", "<!-- test: reply Rome -->\n\nText"));

    private static Task<string> RunAsync(string code, TimeSpan? limit = null, params string[] marks)
    {
        var text = string.Concat(marks.Select(mark => $"<!-- test: {mark} -->\n")) + $"```csharp\n{code}\n```\n";
        return BlockRunner.RunAsync(Assert.Single(Markdown.BlocksOf("GUIDE.md", text)), limit ?? _limit);
    }
}
