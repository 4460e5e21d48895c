namespace OpenAi.Evals;

/// <summary>What a model is told about an item.</summary>
[Union("type")]
[Variant<EvalTemplateMessages>("template")]
[Variant<EvalReferencedMessages>("item_reference")]
public abstract partial record EvalInputMessages : JsonModel;
