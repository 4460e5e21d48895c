namespace OpenAi.Telemetry;

/// <summary>The telemetry data of an answer, collected from the answer or, piece by piece, from the events of a stream.</summary>
internal sealed class AnswerFacts
{
    // More choices than any server returns: a larger index comes from a malicious server.
    private const int MaxChoices = 256;

    private readonly List<string?> _finishReasons = [];

    public string? Id { get; set; }

    public string? Model { get; set; }

    public string? ConversationId { get; set; }

    public string? ServiceTier { get; set; }

    public string? SystemFingerprint { get; set; }

    public TokenUse? Usage { get; set; }

    /// <summary>Whether the answer comes from the cache of OpenAiClient.Caching, so that no model was called.</summary>
    public bool IsFromCache { get; set; }

    /// <summary>The number of dimensions of the embeddings.</summary>
    public int? Dimensions { get; set; }

    /// <summary>The error that the server reports within a successful answer.</summary>
    public string? Failure { get; set; }

    /// <summary>Records a piece of a choice, or its end.</summary>
    public void Choice(int? index, string? finishReason)
    {
        var place = index ?? 0;
        if (place is < 0 or >= MaxChoices)
            return;
        while (_finishReasons.Count <= place)
            _finishReasons.Add(null);
        if (finishReason is { Length: > 0 })
            _finishReasons[place] = finishReason;
    }

    /// <summary>Returns the finish reason of each choice; <c>error</c> for choices that did not end because the answer was cut off.</summary>
    public string[] FinishReasons(bool wasCut)
    {
        if (wasCut && _finishReasons.Count == 0)
            return ["error"];
        return [.. _finishReasons.Select(reason => reason ?? (wasCut ? "error" : null)).OfType<string>()];
    }
}
