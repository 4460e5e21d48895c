namespace OpenAi.Graders;

/// <summary>A grader that compares two strings, with the result right or wrong.</summary>
public sealed partial record StringCheckGrader : Grader
{
    /// <summary>The text to score. It may contain placeholders, such as <c>{{item.label}}</c> and <c>{{sample.output_text}}</c>.</summary>
    public required string Input { get; set; }

    /// <summary>
    /// The text to compare with. It may contain placeholders, such as <c>{{item.label}}</c> and <c>{{sample.output_text}}</c>.
    /// </summary>
    public required string Reference { get; set; }

    /// <summary>The comparison.</summary>
    public required StringCheckOperation Operation { get; set; }
}
