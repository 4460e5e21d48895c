namespace OpenAi.Graders;

/// <summary>Scores how alike two texts are.</summary>
public sealed partial record TextSimilarityGrader : Grader
{
    /// <summary>The text to score. It may hold placeholders, such as <c>{{item.label}}</c> and <c>{{sample.output_text}}</c>.</summary>
    public string? Input { get; set; }

    /// <summary>The text that it is compared with. It may hold placeholders, such as <c>{{item.label}}</c> and <c>{{sample.output_text}}</c>.</summary>
    public string? Reference { get; set; }

    /// <summary>How likeness is measured.</summary>
    public TextSimilarityMetric? EvaluationMetric { get; set; }

    /// <summary>The score from which on an item of an evaluation passes. Default: <see langword="null"/>.</summary>
    public double? PassThreshold { get; set; }
}
