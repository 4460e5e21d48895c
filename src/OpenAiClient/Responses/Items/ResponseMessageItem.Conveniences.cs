using System.Text.Json.Serialization;

namespace OpenAi.Responses;

public sealed partial record ResponseMessageItem
{
    /// <summary>The joined text of all text parts; the empty string when there is none.</summary>
    [JsonIgnore]
    public string Text => Content?.ToText() ?? "";
}
