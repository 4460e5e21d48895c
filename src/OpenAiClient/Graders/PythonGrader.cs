namespace OpenAi.Graders;

/// <summary>A grader that runs a program in Python.</summary>
public sealed partial record PythonGrader : Grader
{
    /// <summary>The program, with a function <c>grade(sample, item)</c>.</summary>
    public required string Source { get; set; }

    /// <summary>The image in which the program runs. Default: the server's.</summary>
    public string? ImageTag { get; set; }

    /// <summary>The minimum score with which an item of an evaluation passes. Default: <see langword="null"/>.</summary>
    public double? PassThreshold { get; set; }
}
