using System.Text.Json;

namespace OpenAi.Batches;

/// <summary>A line of a batch's results.</summary>
internal sealed partial record BatchLine : JsonModel
{
    public string? Id { get; set; }

    public string? CustomId { get; set; }

    public BatchLineResponse? Response { get; set; }

    public BatchError? Error { get; set; }
}

/// <summary>The answer that a single call would have returned over HTTP.</summary>
internal sealed partial record BatchLineResponse : JsonModel
{
    public int? StatusCode { get; set; }

    public string? RequestId { get; set; }

    public JsonElement? Body { get; set; }
}
