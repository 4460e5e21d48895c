using System.Text.Json.Serialization;

namespace OpenAi.Responses;

public sealed partial record ResponseReasoningItem
{
    /// <summary>The reasoning, else its summary; the empty string when the model returns neither.</summary>
    [JsonIgnore]
    public string Text =>
        Content.Count > 0
            ? string.Concat(Content.OfType<ResponseReasoningTextPart>().Select(static part => part.Text))
            : string.Join("\n\n", Summary.OfType<ResponseSummaryTextPart>().Select(static part => part.Text));
}
