using System.Text.Json.Serialization;

namespace OpenAi.Responses;

/// <summary>From where a background response is streamed again. <c>GET /responses/{response_id}</c> with <c>stream</c></summary>
public sealed partial record ResponseStreamQuery : JsonModel
{
    /// <summary>What the events should hold beyond the usual.</summary>
    public IReadOnlyList<ResponseInclude>? Include { get; set; }

    /// <summary>The sequence number of the last event that is known already; those after it are given. Default: all.</summary>
    public int? StartingAfter { get; set; }

    /// <summary>
    /// Whether the pieces of the text are padded to hide their length from observers. Default: the server's, <see
    /// langword="true"/>.
    /// </summary>
    public bool? IncludeObfuscation { get; set; }

    /// <summary>Always set: this is what asks for a stream.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }
}
