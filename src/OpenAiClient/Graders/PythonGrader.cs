namespace OpenAi.Graders;

/// <summary>Scores by a program in Python.</summary>
public sealed partial record PythonGrader : Grader
{
    /// <summary>The program, with a function <c>grade(sample, item)</c>.</summary>
    public string? Source { get; set; }

    /// <summary>The image that it runs in. Default: the server's.</summary>
    public string? ImageTag { get; set; }

    /// <summary>The score from which on an item of an evaluation passes. Default: <see langword="null"/>.</summary>
    public double? PassThreshold { get; set; }
}
