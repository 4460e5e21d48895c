using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Moderations;

/// <summary>The results of moderating text or images.</summary>
public sealed partial record Moderation : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The exact name of the moderation model.</summary>
    public string Model { get; set; } = "";

    /// <summary>The results: one for each text, or one for all parts.</summary>
    [Carries]
    [Essential]
    [Positional]
    public IReadOnlyList<ModerationResult> Results { get; set; } = [];

    /// <summary>Whether any result is flagged or, if the server leaves that out, has a category that applies.</summary>
    [JsonIgnore]
    public bool IsFlagged => Results.Any(static result => result?.Applies == true);
}
