namespace OpenAi.FineTuning;

/// <summary>The errors of a grader.</summary>
public sealed partial record GraderRunErrors : JsonModel
{
    /// <summary>Whether the formula could not be parsed.</summary>
    public bool? FormulaParseError { get; set; }

    /// <summary>Whether the output could not be parsed.</summary>
    public bool? SampleParseError { get; set; }

    /// <summary>Whether the output was truncated.</summary>
    public bool? TruncatedObservationError { get; set; }

    /// <summary>Whether there was no score.</summary>
    public bool? UnresponsiveRewardError { get; set; }

    /// <summary>Whether a placeholder is unknown.</summary>
    public bool? InvalidVariableError { get; set; }

    /// <summary>Whether another error occurred.</summary>
    public bool? OtherError { get; set; }

    /// <summary>Whether the server of the program failed.</summary>
    public bool? PythonGraderServerError { get; set; }

    /// <summary>The type of the failure of the program's server.</summary>
    public string? PythonGraderServerErrorType { get; set; }

    /// <summary>Whether the program failed.</summary>
    public bool? PythonGraderRuntimeError { get; set; }

    /// <summary>The description of the program's failure.</summary>
    public string? PythonGraderRuntimeErrorDetails { get; set; }

    /// <summary>Whether the model's server failed.</summary>
    public bool? ModelGraderServerError { get; set; }

    /// <summary>Whether the model refused.</summary>
    public bool? ModelGraderRefusalError { get; set; }

    /// <summary>Whether the model's answer could not be parsed.</summary>
    public bool? ModelGraderParseError { get; set; }

    /// <summary>The description of the failure of the model's server.</summary>
    public string? ModelGraderServerErrorDetails { get; set; }
}
