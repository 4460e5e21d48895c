using OpenAi;
using OpenAi.Chat;

namespace Batch;

/// <summary>Asks all prompts that have no answer yet, and writes down what becomes of each.</summary>
internal sealed class BatchRun
{
    private readonly ChatClient _chat;
    private readonly string _model;
    private readonly IReadOnlyList<PromptLine> _waiting;
    private readonly ResultsFile _results;

    public BatchRun(ChatClient chat, string model, IReadOnlyList<PromptLine> prompts, ResultsFile results)
    {
        (_chat, _model, _results) = (chat, model, results);
        _waiting = [.. prompts.Where(prompt => !results.HasAnswerTo(prompt))];
        Total = prompts.Count;
        Done = Total - _waiting.Count;
    }

    public int Total { get; }

    /// <summary>How many have an answer, those of earlier runs included.</summary>
    public int Done { get; private set; }

    /// <summary>How many have failed in this run.</summary>
    public int Failed { get; private set; }

    /// <summary>Runs, and tells of each result.</summary>
    public async Task RunAsync(Action onResult, CancellationToken stop)
    {
        foreach (var line in _waiting.Where(line => line.Prompt is null))
        {
            await WriteAsync(new(line.Line, Error: line.Problem));
            onResult();
        }

        var asked = _waiting.Where(line => line.Prompt is not null).ToArray();
        var requests = asked.Select(line => ToRequest(line.Prompt!));
        await foreach (var result in _chat.CreateManyAsync(requests, cancellationToken: stop))
        {
            // With a wrong key or an empty account, all others would fail as well.
            if (result.Exception is AuthenticationException or RateLimitException { IsQuotaExhausted: true })
                result.GetCompletion();
            await WriteAsync(ToResult(asked[result.Index], result));
            onResult();
        }
    }

    private async Task WriteAsync(Result result)
    {
        await _results.AppendAsync(result);
        if (result.Error is null)
            Done++;
        else
            Failed++;
    }

    private ChatCompletionRequest ToRequest(Prompt prompt) => new()
    {
        Model = prompt.Model ?? _model,
        Messages = prompt.System is null ? [ChatMessage.User(prompt.Text)] : [ChatMessage.System(prompt.System), ChatMessage.User(prompt.Text)],
    };

    private static Result ToResult(PromptLine line, ChatManyResult result) => result.IsSuccess
        ? new(line.Line, line.Prompt, result.Completion.Text, result.Completion.Usage?.PromptTokens, result.Completion.Usage?.CompletionTokens)
        : new(line.Line, line.Prompt, Error: result.Exception.Message);
}
