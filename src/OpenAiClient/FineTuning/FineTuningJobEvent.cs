using System.Text.Json;

namespace OpenAi.FineTuning;

/// <summary>An event of a fine-tuning job.</summary>
public sealed partial record FineTuningJobEvent : JsonModel
{
    /// <summary>The object type, always <c>fine_tuning.job.event</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The time of the event.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The severity.</summary>
    public FineTuningEventLevel? Level { get; set; }

    /// <summary>A description of the error.</summary>
    public string Message { get; set; } = "";

    /// <summary>The type: a text message or metrics.</summary>
    public FineTuningEventType? Type { get; set; }

    /// <summary>The metrics, when there are any.</summary>
    public JsonElement? Data { get; set; }
}
