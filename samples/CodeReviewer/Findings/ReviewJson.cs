using System.Text.Json;
using System.Text.Json.Serialization;

namespace CodeReviewer.Findings;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Review))]
internal sealed partial class ReviewJson : JsonSerializerContext;
