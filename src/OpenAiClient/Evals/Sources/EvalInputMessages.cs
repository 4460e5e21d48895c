namespace OpenAi.Evals;

/// <summary>The messages to a model about an item.</summary>
[Union("type")]
[Variant<EvalTemplateMessages>("template")]
[Variant<EvalReferencedMessages>("item_reference")]
public abstract partial record EvalInputMessages : JsonModel;
