using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Completions;

/// <summary>Accumulates the token probabilities of one choice.</summary>
internal sealed class CompletionLogprobsAccumulator
{
    private readonly List<string> _tokens = [];
    private readonly List<double?> _tokenLogprobs = [];
    private readonly List<int?> _textOffset = [];
    private List<IReadOnlyDictionary<string, double?>?>? _topLogprobs;
    private ExtraFold? _fields;

    public void Add(CompletionLogprobs logprobs)
    {
        _tokens.AddRange(logprobs.Tokens);
        _tokenLogprobs.AddRange(logprobs.TokenLogprobs);
        _textOffset.AddRange(logprobs.TextOffset);
        if (logprobs.TopLogprobs is { } top)
            (_topLogprobs ??= []).AddRange(top);
        if (logprobs.ExtraFields is not null)
            (_fields ??= new(joinsTexts: true)).Add(logprobs.ExtraFields);
    }

    public CompletionLogprobs ToLogprobs() => new()
    {
        Tokens = _tokens.ToArray(),
        TokenLogprobs = _tokenLogprobs.ToArray(),
        TextOffset = _textOffset.ToArray(),
        TopLogprobs = _topLogprobs?.ToArray(),
        ExtraFields = _fields?.ToFields(),
    };
}
