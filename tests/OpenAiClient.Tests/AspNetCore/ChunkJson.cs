using System.Text.Json.Serialization;
using OpenAi.Chat;

namespace OpenAi.Tests.AspNetCore;

[JsonSerializable(typeof(ChatCompletionChunk))]
internal sealed partial class ChunkJson : JsonSerializerContext;
