namespace OpenAi.Evals;

/// <summary>The format of the data of an evaluation.</summary>
[Union("type")]
[Variant<EvalCustomDataSourceConfig>("custom")]
[Variant<EvalLogsDataSourceConfig>("logs")]
[Variant<EvalStoredCompletionsDataSourceConfig>("stored_completions")]
public abstract partial record EvalDataSourceConfig : JsonModel;
