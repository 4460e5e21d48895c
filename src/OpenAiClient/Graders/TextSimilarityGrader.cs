namespace OpenAi.Graders;

/// <summary>A grader that scores the similarity of two texts.</summary>
public sealed partial record TextSimilarityGrader : Grader
{
    /// <summary>The text to score. It may contain placeholders, such as <c>{{item.label}}</c> and <c>{{sample.output_text}}</c>.</summary>
    public required string Input { get; set; }

    /// <summary>
    /// The text to compare with. It may contain placeholders, such as <c>{{item.label}}</c> and <c>{{sample.output_text}}</c>.
    /// </summary>
    public required string Reference { get; set; }

    /// <summary>The similarity metric.</summary>
    public required TextSimilarityMetric EvaluationMetric { get; set; }

    /// <summary>The minimum score with which an item of an evaluation passes. Default: <see langword="null"/>.</summary>
    public double? PassThreshold { get; set; }
}
