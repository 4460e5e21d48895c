using System.ComponentModel;
using System.Text.Json.Serialization;

namespace OpenAi.Tests.Functions;

internal sealed record WeatherQuery(
    [property: Description("The city, in English.")] string City,
    int Days = 3,
    string? Unit = null,
    Place? Near = null);

internal sealed record Place(double Lat, double Lon);

internal sealed record Forecast(string Text, int Degrees);

internal sealed record Counts(Dictionary<string, int> ByName);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WeatherQuery))]
[JsonSerializable(typeof(Forecast))]
[JsonSerializable(typeof(Counts))]
[JsonSerializable(typeof(string))]
internal sealed partial class ToolFunctionJson : JsonSerializerContext;
