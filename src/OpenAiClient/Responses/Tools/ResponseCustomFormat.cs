namespace OpenAi.Responses;

/// <summary>What the input of a custom tool must look like.</summary>
[Union("type")]
[Variant<ResponseCustomTextFormat>("text")]
[Variant<ResponseCustomGrammarFormat>("grammar")]
public abstract partial record ResponseCustomFormat : JsonModel;
