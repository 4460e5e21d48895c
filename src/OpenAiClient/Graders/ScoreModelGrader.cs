namespace OpenAi.Graders;

/// <summary>A grader with which a model gives a score.</summary>
public sealed partial record ScoreModelGrader : Grader
{
    /// <summary>The model.</summary>
    public required string Model { get; set; }

    /// <summary>The sampling of the model. Default: the server's.</summary>
    public GraderSampling? SamplingParams { get; set; }

    /// <summary>
    /// The messages to the model. They may contain placeholders, such as <c>{{item.label}}</c> and <c>{{sample.output_text}}</c>.
    /// </summary>
    public required IReadOnlyList<GraderMessage> Input { get; set; }

    /// <summary>The lowest and the highest score. Default: 0 and 1.</summary>
    public IReadOnlyList<double?>? Range { get; set; }

    /// <summary>The minimum score with which an item of an evaluation passes. Default: <see langword="null"/>.</summary>
    public double? PassThreshold { get; set; }
}
