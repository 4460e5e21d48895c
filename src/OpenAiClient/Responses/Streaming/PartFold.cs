using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>Accumulates a part of an item from its pieces.</summary>
internal sealed class PartFold
{
    private readonly TextFold _text = new();
    private ResponseContentPart? _part;
    private List<TokenLogprob>? _logprobs;
    private SortedDictionary<int, ResponseAnnotation>? _annotations;

    public void Set(ResponseContentPart part)
    {
        _part = part;
        _text.Clear();
        _logprobs = null;
        _annotations = null;
    }

    public void Append<T>(string? piece, IReadOnlyList<TokenLogprob>? logprobs = null)
        where T : ResponseContentPart, new()
    {
        _part ??= new T();
        _text.Append(piece);
        if (logprobs is { Count: > 0 })
            (_logprobs ??= []).AddRange(logprobs);
    }

    public void Replace<T>(string whole, IReadOnlyList<TokenLogprob>? logprobs = null)
        where T : ResponseContentPart, new()
    {
        _part ??= new T();
        _text.Replace(whole);
        if (logprobs is { Count: > 0 })
            _logprobs = [.. logprobs];
    }

    public void Annotate(int? index, ResponseAnnotation annotation)
    {
        _part ??= new ResponseOutputTextPart();
        _annotations ??= [];
        _annotations[StreamIndex.Check(index ?? _annotations.Count, "annotations")] = annotation;
    }

    public ResponseContentPart? ToPart() => _part switch
    {
        ResponseOutputTextPart part => part with
        {
            Text = _text.After(part.Text),
            Logprobs = _logprobs is null ? part.Logprobs : [.. part.Logprobs, .. _logprobs],
            Annotations = _annotations is null ? part.Annotations : [.. part.Annotations, .. _annotations.Values],
        },
        ResponseRefusalPart part => part with { Refusal = _text.After(part.Refusal) },
        ResponseSummaryTextPart part => part with { Text = _text.After(part.Text) },
        ResponseReasoningTextPart part => part with { Text = _text.After(part.Text) },
        var part => part,
    };
}
