namespace OpenAi.Responses;

/// <summary>What an answer about a stored response should hold. <c>GET /responses/{response_id}</c></summary>
public sealed partial record ResponseGetQuery : JsonModel
{
    /// <summary>What it should hold beyond the usual.</summary>
    public IReadOnlyList<ResponseInclude>? Include { get; set; }
}
