namespace OpenAi.Graders;

/// <summary>What scores the output of a model: by comparing texts, by a program, by another model, or by several of these.</summary>
[Union("type")]
[Variant<StringCheckGrader>("string_check")]
[Variant<TextSimilarityGrader>("text_similarity")]
[Variant<ScoreModelGrader>("score_model")]
[Variant<LabelModelGrader>("label_model")]
[Variant<PythonGrader>("python")]
[Variant<MultiGrader>("multi")]
public abstract partial record Grader : JsonModel
{
    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";
}
