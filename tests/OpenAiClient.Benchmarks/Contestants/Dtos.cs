using System.Text.Json.Serialization;

namespace OpenAi.Benchmarks.Contestants;

// The types that an application would write that needs only a chat, a moderation and embeddings.
internal sealed record DtoChatRequest(string Model, DtoMessage[] Messages, bool? Stream = null);

internal sealed record DtoMessage(string Role, string? Content);

internal sealed record DtoChat(string Id, string Model, long Created, DtoChoice[] Choices, DtoUsage? Usage, string? SystemFingerprint);

internal sealed record DtoChoice(int Index, DtoMessage Message, string? FinishReason);

internal sealed record DtoUsage(int PromptTokens, int CompletionTokens, int TotalTokens);

internal sealed record DtoChunk(string Id, string Model, long Created, DtoChunkChoice[] Choices, DtoUsage? Usage, string? SystemFingerprint);

internal sealed record DtoChunkChoice(int Index, DtoDelta Delta, string? FinishReason);

internal sealed record DtoDelta(string? Role, string? Content);

internal sealed record DtoResponseRequest(string Model, string Instructions, string Input, bool? Stream = null);

internal sealed record DtoResponse(string Id, string Model, long CreatedAt, string Status, DtoItem[] Output, DtoResponseUsage? Usage);

internal sealed record DtoItem(string Id, string Type, string? Status, string? Role, DtoPart[]? Content);

internal sealed record DtoPart(string Type, string? Text);

internal sealed record DtoResponseUsage(int InputTokens, int OutputTokens, int TotalTokens);

internal sealed record DtoEvent(string Type, long SequenceNumber, string? ItemId, int? OutputIndex, int? ContentIndex, string? Delta, DtoResponse? Response);

internal sealed record DtoModerationRequest(string Input);

internal sealed record DtoModeration(string Id, string Model, DtoModerationResult[] Results);

internal sealed record DtoModerationResult(bool Flagged, Dictionary<string, bool> Categories, Dictionary<string, double> CategoryScores);

internal sealed record DtoEmbeddingRequest(string Model, string[] Input, string EncodingFormat);

internal sealed record DtoEmbeddings(DtoEmbedding[] Data, string Model);

internal sealed record DtoEmbedding(int Index, byte[] Embedding);

internal sealed record DtoModels(DtoModel[] Data);

internal sealed record DtoModel(string Id, long Created, string OwnedBy);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DtoChatRequest))]
[JsonSerializable(typeof(DtoChat))]
[JsonSerializable(typeof(DtoChunk))]
[JsonSerializable(typeof(DtoResponseRequest))]
[JsonSerializable(typeof(DtoResponse))]
[JsonSerializable(typeof(DtoEvent))]
[JsonSerializable(typeof(DtoModerationRequest))]
[JsonSerializable(typeof(DtoModeration))]
[JsonSerializable(typeof(DtoEmbeddingRequest))]
[JsonSerializable(typeof(DtoEmbeddings))]
[JsonSerializable(typeof(DtoModels))]
internal sealed partial class DtoJson : JsonSerializerContext;
