using System.Globalization;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Models;

/// <summary>A model that the key may use.</summary>
public sealed partial record Model : ApiResult
{
    /// <summary>The id, which requests contain as their <c>model</c>.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>model</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? Created { get; set; }

    /// <summary>The organization that owns the model.</summary>
    [RepeatedText]
    public string OwnedBy { get; set; } = "";

    /// <summary>The day on which the model is shut down; <see langword="null"/> when none is announced.</summary>
    [JsonIgnore]
    public DateOnly? ShutdownDate
    {
        get => DateOnly.TryParse(ShutdownText, CultureInfo.InvariantCulture, out var date) ? date : null;
        set => ShutdownText = value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>The day as text, so that a text that is no date is kept.</summary>
    [JsonInclude]
    [JsonPropertyName("shutdown_date")]
    internal string? ShutdownText { get; set; }
}
