namespace OpenAi.Graders;

/// <summary>Lets a model give a score.</summary>
public sealed partial record ScoreModelGrader : Grader
{
    /// <summary>The model.</summary>
    public string? Model { get; set; }

    /// <summary>How the model is asked. Default: the server's.</summary>
    public GraderSampling? SamplingParams { get; set; }

    /// <summary>What the model is told. It may hold placeholders, such as <c>{{item.label}}</c> and <c>{{sample.output_text}}</c>.</summary>
    public IReadOnlyList<GraderMessage> Input { get; set; } = [];

    /// <summary>The lowest and the highest score. Default: 0 and 1.</summary>
    public IReadOnlyList<double?>? Range { get; set; }

    /// <summary>The score from which on an item of an evaluation passes. Default: <see langword="null"/>.</summary>
    public double? PassThreshold { get; set; }
}
