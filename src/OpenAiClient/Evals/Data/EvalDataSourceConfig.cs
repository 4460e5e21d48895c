namespace OpenAi.Evals;

/// <summary>What the data of an evaluation looks like.</summary>
[Union("type")]
[Variant<EvalCustomDataSourceConfig>("custom")]
[Variant<EvalLogsDataSourceConfig>("logs")]
[Variant<EvalStoredCompletionsDataSourceConfig>("stored_completions")]
public abstract partial record EvalDataSourceConfig : JsonModel;
