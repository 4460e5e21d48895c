using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomerService;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Sentiment))]
[JsonSerializable(typeof(Lookup))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(IReadOnlyList<FrequentQuestion>))]
internal sealed partial class ServiceJson : JsonSerializerContext;
