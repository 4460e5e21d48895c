namespace OpenAi.Responses;

/// <summary>A search.</summary>
public sealed partial record ResponseWebSearch : ResponseWebSearchAction
{
    /// <summary>What was searched for.</summary>
    public IReadOnlyList<string> Queries { get; set; } = [];

    /// <summary>The first of <see cref="Queries"/>, for older programs.</summary>
    public string? Query { get; set; }

    /// <summary>Where something was found, when <see cref="ResponseInclude.WebSearchSources"/> asked for it.</summary>
    public IReadOnlyList<ResponseWebSearchSource>? Sources { get; set; }
}
