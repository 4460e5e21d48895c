using OpenAi.Json;

namespace OpenAi.Provenance;

/// <summary>Which marks of OpenAI's a file has. That none was found does not say that it comes from elsewhere.</summary>
public sealed partial record ProvenanceCheck : ApiResult
{
    /// <summary>The API's name for this kind of object: <c>content_provenance_check</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was checked.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>One result for each kind of mark that such files can have.</summary>
    [Carries]
    public IReadOnlyList<ProvenanceResult> Results { get; set; } = [];
}
