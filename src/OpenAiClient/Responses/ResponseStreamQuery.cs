using System.Text.Json.Serialization;

namespace OpenAi.Responses;

/// <summary>Query parameters for streaming a background response again. <c>GET /responses/{response_id}</c> with <c>stream</c></summary>
public sealed partial record ResponseStreamQuery : JsonModel
{
    /// <summary>Additional data to include in the events.</summary>
    public IReadOnlyList<ResponseInclude>? Include { get; set; }

    /// <summary>
    /// The sequence number of the last known event; the stream begins after it. Default: <see langword="null"/>, at the first event.
    /// </summary>
    public int? StartingAfter { get; set; }

    /// <summary>
    /// Whether the pieces of the text are padded, which hides their length from observers of the network. Default: the server's,
    /// <see langword="true"/>.
    /// </summary>
    public bool? IncludeObfuscation { get; set; }

    /// <summary>Always set, because it requests the stream.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
