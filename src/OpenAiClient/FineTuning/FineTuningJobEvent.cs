using System.Text.Json;

namespace OpenAi.FineTuning;

/// <summary>Something that has happened in a training.</summary>
public sealed partial record FineTuningJobEvent : JsonModel
{
    /// <summary>The API's name for this kind of object: <c>fine_tuning.job.event</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>When it happened.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>How grave it is.</summary>
    public FineTuningEventLevel? Level { get; set; }

    /// <summary>What has happened.</summary>
    public string Message { get; set; } = "";

    /// <summary>Whether it tells in words or in numbers.</summary>
    public FineTuningEventType? Type { get; set; }

    /// <summary>The numbers, where there are any.</summary>
    public JsonElement? Data { get; set; }
}
