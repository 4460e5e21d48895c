using OpenAi.Graders;

namespace OpenAi.Evals;

/// <summary>An evaluation: the format of its data, and the graders of the outputs.</summary>
public sealed partial record Eval : ApiResult
{
    /// <summary>The object type, always <c>eval</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The format of the data.</summary>
    public EvalDataSourceConfig? DataSourceConfig { get; set; }

    /// <summary>The graders of the outputs.</summary>
    public IReadOnlyList<Grader> TestingCriteria { get; set; } = [];

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The metadata stored with the object.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
