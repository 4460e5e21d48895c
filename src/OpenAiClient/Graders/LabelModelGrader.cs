namespace OpenAi.Graders;

/// <summary>Lets a model choose a label.</summary>
public sealed partial record LabelModelGrader : Grader
{
    /// <summary>The model.</summary>
    public string? Model { get; set; }

    /// <summary>What the model is told. It may hold placeholders, such as <c>{{item.label}}</c> and <c>{{sample.output_text}}</c>.</summary>
    public IReadOnlyList<GraderMessage> Input { get; set; } = [];

    /// <summary>The labels that the model chooses from.</summary>
    public IReadOnlyList<string> Labels { get; set; } = [];

    /// <summary>Those of them that pass.</summary>
    public IReadOnlyList<string> PassingLabels { get; set; } = [];
}
