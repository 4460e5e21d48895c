namespace OpenAi.Evals;

/// <summary>The source of the items of a run.</summary>
[Union("type")]
[Variant<EvalContentSource>("file_content")]
[Variant<EvalFileSource>("file_id")]
[Variant<EvalStoredCompletionsSource>("stored_completions")]
[Variant<EvalResponsesSource>("responses")]
public abstract partial record EvalSource : JsonModel;
