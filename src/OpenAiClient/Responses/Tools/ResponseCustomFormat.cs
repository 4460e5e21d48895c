namespace OpenAi.Responses;

/// <summary>The format of a custom tool's input.</summary>
[Union("type")]
[Variant<ResponseCustomTextFormat>("text")]
[Variant<ResponseCustomGrammarFormat>("grammar")]
public abstract partial record ResponseCustomFormat : JsonModel;
