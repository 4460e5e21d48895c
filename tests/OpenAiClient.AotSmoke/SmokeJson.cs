using System.Text.Json.Serialization;

namespace OpenAi.AotSmoke;

internal sealed record Place(string City);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(string))]
internal sealed partial class SmokeJson : JsonSerializerContext;
