namespace OpenAi.Graders;

/// <summary>
/// A grader of the output of a model: it compares strings, runs a program, calls another model, or combines several graders.
/// </summary>
[Union("type")]
[Variant<StringCheckGrader>("string_check")]
[Variant<TextSimilarityGrader>("text_similarity")]
[Variant<ScoreModelGrader>("score_model")]
[Variant<LabelModelGrader>("label_model")]
[Variant<PythonGrader>("python")]
[Variant<MultiGrader>("multi")]
public abstract partial record Grader : JsonModel
{
    /// <summary>The name.</summary>
    public required string Name { get; set; } = "";
}
