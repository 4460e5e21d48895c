namespace OpenAi.Graders;

/// <summary>A grader with which a model chooses a label.</summary>
public sealed partial record LabelModelGrader : Grader
{
    /// <summary>The model.</summary>
    public required string Model { get; set; }

    /// <summary>
    /// The messages to the model. They may contain placeholders, such as <c>{{item.label}}</c> and <c>{{sample.output_text}}</c>.
    /// </summary>
    public required IReadOnlyList<GraderMessage> Input { get; set; }

    /// <summary>The labels that the model chooses from.</summary>
    public required IReadOnlyList<string> Labels { get; set; }

    /// <summary>The labels that pass.</summary>
    public required IReadOnlyList<string> PassingLabels { get; set; }
}
