using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Moderations;

/// <summary>What was found in text or images.</summary>
public sealed partial record Moderation : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The model that looked, by its exact name.</summary>
    public string Model { get; set; } = "";

    /// <summary>What was found: one result for each text, or one for all parts.</summary>
    [Carries]
    [Essential]
    [Positional]
    public IReadOnlyList<ModerationResult> Results { get; set; } = [];

    /// <summary>Whether any result is flagged, or, where a server leaves that out, has a category that applies.</summary>
    [JsonIgnore]
    public bool IsFlagged => Results.Any(static result => result?.Applies == true);
}
