namespace OpenAi.Evals;

/// <summary>Where the items of a run come from.</summary>
[Union("type")]
[Variant<EvalContentSource>("file_content")]
[Variant<EvalFileSource>("file_id")]
[Variant<EvalStoredCompletionsSource>("stored_completions")]
[Variant<EvalResponsesSource>("responses")]
public abstract partial record EvalSource : JsonModel;
