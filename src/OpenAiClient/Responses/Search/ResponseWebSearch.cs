namespace OpenAi.Responses;

/// <summary>A web search.</summary>
public sealed partial record ResponseWebSearch : ResponseWebSearchAction
{
    /// <summary>The search queries.</summary>
    public IReadOnlyList<string> Queries { get; set; } = [];

    /// <summary>The first of the <see cref="Queries"/>, for older programs.</summary>
    public string? Query { get; set; }

    /// <summary>The sources that were found, if requested by <see cref="ResponseInclude.WebSearchSources"/>.</summary>
    public IReadOnlyList<ResponseWebSearchSource>? Sources { get; set; }
}
