using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Completions;

/// <summary>Joins what is new in one of the continuations.</summary>
internal sealed class CompletionChoiceAccumulator(int index)
{
    private readonly StringBuilder _text = new();
    private CompletionFinishReason? _finishReason;
    private CompletionLogprobsAccumulator? _logprobs;
    private IDictionary<string, JsonElement>? _fields;

    public string Text => _text.ToString();

    public void Add(CompletionChoice choice)
    {
        _text.Append(choice.Text);
        _finishReason = choice.FinishReason ?? _finishReason;
        _fields = ExtraFieldsFold.Latest(_fields, choice.ExtraFields);
        if (choice.Logprobs is { } logprobs)
            (_logprobs ??= new()).Add(logprobs);
    }

    public CompletionChoice ToChoice() => new()
    {
        Text = Text,
        Index = index,
        Logprobs = _logprobs?.ToLogprobs(),
        FinishReason = _finishReason,
        ExtraFields = ExtraFieldsFold.Latest(null, _fields),
    };
}
