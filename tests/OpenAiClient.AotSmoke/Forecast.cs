using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.AotSmoke;

/// <summary>The structured output that the model returns.</summary>
[Description("The weather.")]
internal sealed record Forecast([property: Description("Where.")] string City, Sky Sky, Forecast? Tomorrow);

internal enum Sky
{
    Sun,
    Rain,
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Forecast))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(string))]
internal sealed partial class SmokeJson : JsonSerializerContext;
