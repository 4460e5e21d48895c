using OpenAi.Graders;

namespace OpenAi.Evals;

/// <summary>A request to create an evaluation. <c>POST /evals</c></summary>
public sealed partial record EvalCreateRequest : JsonModel
{
    /// <summary>The name. Default: none.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// The metadata to store with the object: at most 16 pairs, with names of at most 64 and values of at most 512 characters. Default:
    /// none.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The format of the data.</summary>
    public required EvalDataSourceConfig DataSourceConfig { get; set; }

    /// <summary>The graders of the outputs.</summary>
    public required IReadOnlyList<Grader> TestingCriteria { get; set; }
}
