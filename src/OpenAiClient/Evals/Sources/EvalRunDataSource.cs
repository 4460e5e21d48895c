namespace OpenAi.Evals;

/// <summary>The data of a run, and the sampling of the model.</summary>
[Union("type")]
[Variant<EvalJsonlDataSource>("jsonl")]
[Variant<EvalCompletionsDataSource>("completions")]
[Variant<EvalResponsesDataSource>("responses")]
public abstract partial record EvalRunDataSource : JsonModel;
