namespace OpenAi.Telemetry;

/// <summary>What telemetry tells of an answer, gathered from it or, piece by piece, from the events of a stream.</summary>
internal sealed class AnswerFacts
{
    // More choices than any server makes at once: an index beyond is one that a hostile server has made up.
    private const int MaxChoices = 256;

    private readonly List<string?> _finishReasons = [];

    public string? Id { get; set; }

    public string? Model { get; set; }

    public string? ConversationId { get; set; }

    public string? ServiceTier { get; set; }

    public string? SystemFingerprint { get; set; }

    public TokenUse? Usage { get; set; }

    /// <summary>Whether it was kept from an earlier call: no model has worked.</summary>
    public bool IsFromCache { get; set; }

    /// <summary>How long the vectors are that were made.</summary>
    public int? Dimensions { get; set; }

    /// <summary>Why the server failed, where it says so in an answer of success.</summary>
    public string? Failure { get; set; }

    /// <summary>A piece of a choice has come, or its end.</summary>
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

    /// <summary>Why each choice ended: <c>error</c> where it did not, since the answer was cut.</summary>
    public string[] FinishReasons(bool wasCut)
    {
        if (wasCut && _finishReasons.Count == 0)
            return ["error"];
        return [.. _finishReasons.Select(reason => reason ?? (wasCut ? "error" : null)).OfType<string>()];
    }
}
