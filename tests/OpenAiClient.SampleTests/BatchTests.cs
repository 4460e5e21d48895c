using OpenAi.Testing;

namespace OpenAi.SampleTests;

public sealed class BatchTests : IAsyncDisposable
{
    private const int Prompts = 40;

    private readonly SampleProgram _program = new();
    private readonly FakeOpenAi _fake = FakeOpenAi.Start(new() { ApiKey = "sk-right" });

    [Fact]
    public async Task A_wrong_key_is_told_once_and_the_next_run_sends_the_rest()
    {
        _program.Write("prompts.jsonl", string.Concat(Enumerable.Range(0, Prompts).Select(static i => $$"""{"prompt":"Question {{i}}"}""" + "\n")));
        _program.Environment["OPENAI_BASE_URL"] = _fake.BaseAddress.ToString();

        _program.Environment["OPENAI_API_KEY"] = "sk-wrong";
        var stopped = await _program.RunAsync("Batch", ["prompts.jsonl"]);
        var sent = _fake.Requests.Count;
        _program.Environment["OPENAI_API_KEY"] = "sk-right";
        var finished = await _program.RunAsync("Batch", ["prompts.jsonl"]);

        Assert.Equal(1, stopped.ExitCode);
        Assert.StartsWith("The server does not accept the key in OPENAI_API_KEY.", Assert.Single(stopped.Errors.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.InRange(sent, 1, 8);
        Assert.Contains($"0 of {Prompts} done, {sent} failed, {Prompts - sent} left; see prompts.results.jsonl.", stopped.Output, StringComparison.Ordinal);
        Assert.Equal(0, finished.ExitCode);
        Assert.Contains($"{Prompts} of {Prompts} done, 0 failed; see prompts.results.jsonl.", finished.Output, StringComparison.Ordinal);
        Assert.Equal(Prompts, _fake.Chat.Requests.Count);
    }

    public async ValueTask DisposeAsync()
    {
        _program.Dispose();
        await _fake.DisposeAsync();
    }
}
