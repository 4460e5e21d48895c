using System.Text.Json.Serialization;

namespace OpenAi.Responses;

public sealed partial record ResponseReasoningItem
{
    /// <summary>The reasoning, else its summary; the empty string when the model returns neither.</summary>
    [JsonIgnore]
    public string Text =>
        Content.Count > 0
            ? string.Concat(Content.Select(TextOf))
            : string.Join("\n\n", Summary.Select(TextOf).Where(static text => text is not null));

    // Some servers send parts of other types.
    private static string? TextOf(ResponseContentPart? part) => part switch
    {
        ResponseReasoningTextPart thought => thought.Text,
        ResponseSummaryTextPart summary => summary.Text,
        _ => part?.Said,
    };
}
