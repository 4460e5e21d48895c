using System.Text.Json.Serialization;

namespace Cookbook.Recipes;

internal sealed record WeatherQuery(string City);

internal sealed record FileName(string Name);

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(WeatherQuery))]
[JsonSerializable(typeof(FileName))]
[JsonSerializable(typeof(string))]
internal sealed partial class ToolJson : JsonSerializerContext;
