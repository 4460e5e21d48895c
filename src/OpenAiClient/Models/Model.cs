using System.Globalization;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Models;

/// <summary>A model that the key may use.</summary>
public sealed partial record Model : ApiResult
{
    /// <summary>Its id, by which requests name it.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>model</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? Created { get; set; }

    /// <summary>The organization that owns it.</summary>
    public string OwnedBy { get; set; } = "";

    /// <summary>The day on which it is shut down; <see langword="null"/> when none is announced.</summary>
    [JsonIgnore]
    public DateOnly? ShutdownDate
    {
        get => DateOnly.TryParse(ShutdownText, CultureInfo.InvariantCulture, out var date) ? date : null;
        set => ShutdownText = value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>The day as it came: text that is no date is kept, too.</summary>
    [JsonInclude]
    [JsonPropertyName("shutdown_date")]
    internal string? ShutdownText { get; set; }
}
