using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Completions;

/// <summary>Accumulates the pieces of one choice.</summary>
internal sealed class CompletionChoiceAccumulator(int index)
{
    private readonly StringBuilder _text = new();
    private CompletionFinishReason? _finishReason;
    private CompletionLogprobsAccumulator? _logprobs;
    private readonly ExtraFold _fields = new(joinsTexts: false);

    public string Text => SurrogateHalves.Joined(_text);

    public void Add(CompletionChoice choice)
    {
        _text.Append(choice.Text);
        _finishReason = choice.FinishReason is { Value.Length: > 0 } reason ? reason : _finishReason;
        _fields.Add(choice.ExtraFields);
        if (choice.Logprobs is { } logprobs)
            (_logprobs ??= new()).Add(logprobs);
    }

    public CompletionChoice ToChoice() => new()
    {
        Text = Text,
        Index = index,
        Logprobs = _logprobs?.ToLogprobs(),
        FinishReason = _finishReason,
        ExtraFields = _fields.ToFields(),
    };
}
