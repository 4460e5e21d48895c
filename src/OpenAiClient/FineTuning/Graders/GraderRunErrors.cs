namespace OpenAi.FineTuning;

/// <summary>What went wrong in a grader.</summary>
public sealed partial record GraderRunErrors : JsonModel
{
    /// <summary>The formula could not be read.</summary>
    public bool? FormulaParseError { get; set; }

    /// <summary>The output could not be read.</summary>
    public bool? SampleParseError { get; set; }

    /// <summary>The output was cut off.</summary>
    public bool? TruncatedObservationError { get; set; }

    /// <summary>No score came.</summary>
    public bool? UnresponsiveRewardError { get; set; }

    /// <summary>A placeholder is unknown.</summary>
    public bool? InvalidVariableError { get; set; }

    /// <summary>Something else.</summary>
    public bool? OtherError { get; set; }

    /// <summary>The server of the program failed.</summary>
    public bool? PythonGraderServerError { get; set; }

    /// <summary>How it failed.</summary>
    public string? PythonGraderServerErrorType { get; set; }

    /// <summary>The program failed.</summary>
    public bool? PythonGraderRuntimeError { get; set; }

    /// <summary>How it failed.</summary>
    public string? PythonGraderRuntimeErrorDetails { get; set; }

    /// <summary>The model's server failed.</summary>
    public bool? ModelGraderServerError { get; set; }

    /// <summary>The model refused.</summary>
    public bool? ModelGraderRefusalError { get; set; }

    /// <summary>The model's answer could not be read.</summary>
    public bool? ModelGraderParseError { get; set; }

    /// <summary>How it failed.</summary>
    public string? ModelGraderServerErrorDetails { get; set; }
}
