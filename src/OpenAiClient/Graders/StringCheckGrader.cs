namespace OpenAi.Graders;

/// <summary>Compares two texts: right or wrong.</summary>
public sealed partial record StringCheckGrader : Grader
{
    /// <summary>The text to score. It may hold placeholders, such as <c>{{item.label}}</c> and <c>{{sample.output_text}}</c>.</summary>
    public string? Input { get; set; }

    /// <summary>The text that it is compared with. It may hold placeholders, such as <c>{{item.label}}</c> and <c>{{sample.output_text}}</c>.</summary>
    public string? Reference { get; set; }

    /// <summary>How they are compared.</summary>
    public StringCheckOperation? Operation { get; set; }
}
