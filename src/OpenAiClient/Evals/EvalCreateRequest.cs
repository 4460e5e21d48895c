using OpenAi.Graders;

namespace OpenAi.Evals;

/// <summary>An evaluation to create. <c>POST /evals</c></summary>
public sealed partial record EvalCreateRequest : JsonModel
{
    /// <summary>Its name. Default: none.</summary>
    public string? Name { get; set; }

    /// <summary>Notes to attach: at most 16, names up to 64 characters, texts up to 512. Default: none.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>What its data looks like.</summary>
    public required EvalDataSourceConfig DataSourceConfig { get; set; }

    /// <summary>What scores the outputs.</summary>
    public required IReadOnlyList<Grader> TestingCriteria { get; set; }
}
