using OpenAi.Graders;

namespace OpenAi.Evals;

/// <summary>An evaluation: what its data looks like, and what scores the outputs.</summary>
public sealed partial record Eval : ApiResult
{
    /// <summary>The API's name for this kind of object: <c>eval</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What its data looks like.</summary>
    public EvalDataSourceConfig? DataSourceConfig { get; set; }

    /// <summary>What scores the outputs.</summary>
    public IReadOnlyList<Grader> TestingCriteria { get; set; } = [];

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The notes that its owner attached to it.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
