namespace OpenAi.Graders;

/// <summary>A grader that combines the scores of several graders.</summary>
public sealed partial record MultiGrader : Grader
{
    /// <summary>The graders.</summary>
    public required IReadOnlyList<Grader> Graders { get; set; }

    /// <summary>The formula, which uses the names of the graders, such as <c>0.5 * similarity + 0.5 * exact</c>.</summary>
    public required string CalculateOutput { get; set; }
}
