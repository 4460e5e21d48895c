namespace OpenAi.Responses;

/// <summary>Query parameters for getting a stored response. <c>GET /responses/{response_id}</c></summary>
public sealed partial record ResponseGetQuery : JsonModel
{
    /// <summary>Additional data to include in the response.</summary>
    public IReadOnlyList<ResponseInclude>? Include { get; set; }
}
