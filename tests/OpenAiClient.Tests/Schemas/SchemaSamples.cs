using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OpenAi.Tests.Schemas;

#pragma warning disable CA1028 // Numbers of every width are written.

/// <summary>Types for which a source-generated context provides the metadata.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(City))]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Simple))]
[JsonSerializable(typeof(Node))]
[JsonSerializable(typeof(Forest))]
[JsonSerializable(typeof(Drawing))]
[JsonSerializable(typeof(Shape))]
[JsonSerializable(typeof(Mutual))]
[JsonSerializable(typeof(Nested))]
[JsonSerializable(typeof(Both))]
[JsonSerializable(typeof(First.Inner), TypeInfoPropertyName = "FirstInner")]
[JsonSerializable(typeof(Second.Inner), TypeInfoPropertyName = "SecondInner")]
[JsonSerializable(typeof(Empty))]
[JsonSerializable(typeof(Page<City>))]
[JsonSerializable(typeof(Bad<Dictionary<string, int>>), TypeInfoPropertyName = "BadMap")]
[JsonSerializable(typeof(Bad<object>), TypeInfoPropertyName = "BadObject")]
[JsonSerializable(typeof(Bad<JsonElement>), TypeInfoPropertyName = "BadElement")]
[JsonSerializable(typeof(Bad<JsonObject>), TypeInfoPropertyName = "BadNode")]
[JsonSerializable(typeof(Bad<JsonArray>), TypeInfoPropertyName = "BadArray")]
[JsonSerializable(typeof(Bad<List<object>>), TypeInfoPropertyName = "BadList")]
[JsonSerializable(typeof(Bad<IAnimal>), TypeInfoPropertyName = "BadInterface")]
[JsonSerializable(typeof(Bad<Secret>), TypeInfoPropertyName = "BadConverter")]
[JsonSerializable(typeof(Bad<Ring>), TypeInfoPropertyName = "BadRing")]
[JsonSerializable(typeof(OwnConverter))]
[JsonSerializable(typeof(City[]))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Dictionary<string, int>))]
internal sealed partial class SchemaSamples : JsonSerializerContext;

/// <summary>The same with enums as numbers.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Described))]
internal sealed partial class NumberSamples : JsonSerializerContext;

[Description("A city of the world.")]
internal sealed record City(string Name, [property: Description("Inhabitants.")] int Population, [Description("The country's ISO code.")] string? Country = null);

internal enum Level
{
    Low = 1,
    High = 2,
}

internal sealed class Order
{
    public required string Id { get; set; }

    public Level Level { get; set; }

    public Level? Fallback { get; set; }

    [Description("Where it goes.")]
    public City Destination { get; set; } = new("", 0);

    public IReadOnlyList<Line>? Lines { get; set; }

    public int? Discount { get; set; } = 5;

    public string Label => Id;

    [JsonIgnore]
    public object? Ignored { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }

    [JsonPropertyName("the-note")]
    public string? Note { get; set; }
}

internal sealed record Line(string Article, int Count);

internal sealed record Simple(
    DateTimeOffset At, DateOnly Day, TimeOnly Time, TimeSpan Span, Guid Key, Uri Link, char Letter, byte[] Data, decimal Price, double Share,
    long Big, bool Yes, bool? Maybe, int[][] Grid, List<int?> Gaps, ISet<string> Tags);

internal sealed record Node([property: Description("Its name.")] string Name, [property: Description("The next.")] Node? Next, List<Node> Children);

internal sealed record Forest(Node Oak, [property: Description("Another.")] Node Elm, Node? Ash);

internal sealed record Drawing(Shape Main, Shape? Frame);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Group), 2)]
[Description("A shape.")]
internal abstract record Shape(string? Colour);

internal sealed record Circle(double Radius, string? Colour) : Shape(Colour);

internal sealed record Group(Shape[] Parts, string? Colour) : Shape(Colour);

internal sealed record Mutual(Other? Other);

internal sealed record Other(Mutual? Back, Other[] More);

internal sealed record Nested(Line First, Line? Second, Line[] Rest);

internal sealed record Both(First.Inner One, Second.Inner Two, First.Inner Three, Second.Inner Four);

internal static class First
{
    internal sealed record Inner(int A);
}

internal static class Second
{
    internal sealed record Inner(int B);
}

internal sealed record Described([property: Description("How loud.")] Level Level, [property: Description("A photo.")] byte[]? Photo);

internal sealed record Empty;

internal sealed record Page<T>(IReadOnlyList<T> Items);

internal sealed record Bad<T>(int Fine, Deep<T> Deep);

internal sealed record Deep<T>(IReadOnlyList<Deeper<T>> List);

internal sealed record Deeper<T>(T Value);

internal interface IAnimal
{
    string Name { get; }
}

internal sealed class Ring : List<Ring>;

[JsonConverter(typeof(SecretConverter))]
internal sealed record Secret(string Value);

internal sealed class SecretConverter : JsonConverter<Secret>
{
    public override Secret? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

internal sealed class LineConverter : JsonConverter<Line>
{
    public override Line? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!, 1);

    public override void Write(Utf8JsonWriter writer, Line value, JsonSerializerOptions options) => writer.WriteStringValue(value.Article);
}

internal sealed record OwnConverter([property: JsonConverter(typeof(LineConverter))] Line Line);
