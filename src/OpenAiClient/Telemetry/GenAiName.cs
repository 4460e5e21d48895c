namespace OpenAi.Telemetry;

/// <summary>The names of the semantic conventions for generative AI that spans and metrics use.</summary>
internal static class GenAiName
{
    public const string Operation = "gen_ai.operation.name";
    public const string Provider = "gen_ai.provider.name";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string ErrorType = "error.type";
    public const string ConversationId = "gen_ai.conversation.id";
    public const string OutputType = "gen_ai.output.type";
    public const string DataSourceId = "gen_ai.data_source.id";

    public const string RequestModel = "gen_ai.request.model";
    public const string ChoiceCount = "gen_ai.request.choice.count";
    public const string Seed = "gen_ai.request.seed";
    public const string Stream = "gen_ai.request.stream";
    public const string FrequencyPenalty = "gen_ai.request.frequency_penalty";
    public const string PresencePenalty = "gen_ai.request.presence_penalty";
    public const string MaxTokens = "gen_ai.request.max_tokens";
    public const string StopSequences = "gen_ai.request.stop_sequences";
    public const string Temperature = "gen_ai.request.temperature";
    public const string TopP = "gen_ai.request.top_p";
    public const string ReasoningLevel = "gen_ai.request.reasoning.level";
    public const string PreviousResponseId = "gen_ai.request.previous_response.id";
    public const string EncodingFormats = "gen_ai.request.encoding_formats";
    public const string DimensionCount = "gen_ai.embeddings.dimension.count";

    public const string ResponseId = "gen_ai.response.id";
    public const string ResponseModel = "gen_ai.response.model";
    public const string FinishReasons = "gen_ai.response.finish_reasons";
    public const string TimeToFirstChunk = "gen_ai.response.time_to_first_chunk";

    public const string InputTokens = "gen_ai.usage.input_tokens";
    public const string OutputTokens = "gen_ai.usage.output_tokens";
    public const string CacheReadTokens = "gen_ai.usage.cache_read.input_tokens";
    public const string CacheWriteTokens = "gen_ai.usage.cache_write.input_tokens";
    public const string ReasoningTokens = "gen_ai.usage.reasoning.output_tokens";
    public const string TokenModality = "gen_ai.token.modality";

    public const string ApiType = "openai.api.type";
    public const string RequestServiceTier = "openai.request.service_tier";
    public const string ResponseServiceTier = "openai.response.service_tier";
    public const string SystemFingerprint = "openai.response.system_fingerprint";

    public const string SystemInstructions = "gen_ai.system_instructions";
    public const string InputMessages = "gen_ai.input.messages";
    public const string OutputMessages = "gen_ai.output.messages";
    public const string ToolDefinitions = "gen_ai.tool.definitions";

    public const string ToolName = "gen_ai.tool.name";
    public const string ToolCallId = "gen_ai.tool.call.id";
    public const string ToolDescription = "gen_ai.tool.description";
    public const string ToolType = "gen_ai.tool.type";
    public const string ToolArguments = "gen_ai.tool.call.arguments";
    public const string ToolResult = "gen_ai.tool.call.result";

    /// <summary>The name of the operation for a function that a model calls.</summary>
    public const string ToolSpan = "execute_tool";

    /// <summary>Whether the answer came from OpenAiClient.Caching; the semantic conventions define no name for it.</summary>
    public const string CacheHit = "openai_client.cache.hit";

    /// <summary>The span event for a failed attempt that is retried; the semantic conventions define none.</summary>
    public const string Retry = "openai_client.retry";
    public const string RetryDelay = "openai_client.retry.delay";
    public const string ResendCount = "http.request.resend_count";
}
