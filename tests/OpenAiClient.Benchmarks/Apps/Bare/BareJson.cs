using System.Text.Json.Serialization;

namespace OpenAi.Benchmarks.Apps;

internal sealed record Request(string Model, Message[] Messages);

internal sealed record Message(string Role, string Content);

internal sealed record Choice(Message Message);

internal sealed record Answer(Choice[] Choices);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Request))]
[JsonSerializable(typeof(Answer))]
internal sealed partial class BareJson : JsonSerializerContext;
