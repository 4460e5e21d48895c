using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Functions;
using OpenAi.Schemas;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Schemas;

/// <summary>The kinds of problems in <see cref="StructuredFaultTests"/> in other places: deeper in types, in lists, in functions.</summary>
public class StructuredKindTests
{
    private static readonly JsonSerializerOptions _options = ReflectedJson.Create(new DefaultJsonTypeInfoResolver());

    [Fact]
    public void A_type_that_cannot_be_read_is_refused_at_any_depth()
    {
        Refused<Delivery>("$.what: Letter has no discriminator");
        Refused<Numbers>("$.a: ");
        Refused<Wave>("$.values[]: ");
        Refused<Safe>("$.doors[].name: ");
        Refused<Where>("$.at: ");
        Refused<Void>("$.e: ");
        Refused<Left<int>>("infinitely nested generic type");
        Refused<WithElement>("$.extra: ");
        Refused<Doubled>("$.at[]: ");
    }

    [Fact]
    public void Arguments_are_refused_as_answers_are()
    {
        Assert.Contains("$.where.at", Assert.Throws<NotSupportedException>(() => From((Where where) => "")).Message, StringComparison.Ordinal);
        Assert.Contains("$.doors", Assert.Throws<NotSupportedException>(() => From((List<Safe> doors) => "")).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => From((Grow<int> grow) => ""));
        Assert.Throws<NotSupportedException>(() => From(() => new List<(int, int)>()));
        Assert.Throws<NotSupportedException>(() => From(() => Task.FromResult(new Dictionary<string, Vector3>(StringComparer.Ordinal))));
        Assert.Throws<NotSupportedException>(() => From(() => new Holder<FieldsOnly>(new())));
        Assert.Throws<NotSupportedException>(() => From(() => new ValueTask<(int, int)?>((1, 2))));
    }

    [Theory]
    [InlineData("""{"name":"n","home":{}}""")]
    [InlineData("""{"name":"n","home":{"street":null,"number":1}}""")]
    [InlineData("""{"name":"n","home":null}""")]
    [InlineData("""{"home":{"street":"s","number":1}}""")]
    public void What_is_required_is_required_of_parts(string json)
    {
        Unread<Person>(json);
        Unread<Holder<List<Person>>>($$"""{"held":[{{json}}]}""");
    }

    [Fact]
    public void Parts_of_a_type_parameter_are_required_unless_they_have_a_question_mark()
    {
        Unread<Pair<Item>>("""{"code":1}""");
        Unread<Pair<Item>>("""{"code":1,"data":null}""");
        Unread<Slot<Item>>("""{"data":null}""");
        Assert.Null(Read<Pair<Item>>("""{"code":1,"data":{"name":"n"},"more":null}""").More);
        JsonAssert.Contains("""{"properties":{"data":{"$ref":"#/$defs/Item"},"more":{"anyOf":[{"$ref":"#/$defs/Item"},{"type":"null"}]}}}""", JsonSchema.From<Pair<Item>>(_options).GetRawText());
    }

    [Fact]
    public void Parts_of_several_types_must_say_which_they_are()
    {
        Unread<Drawing>("""{"title":"t","shapes":[{"r":1}]}""");
        Unread<Drawing>("""{"title":"t","shapes":[{"$type":3,"r":1}]}""");
        Assert.Equal(new Circle(1), Read<Drawing>("""{"title":"t","shapes":[{"r":1,"$type":1}]}""").Shapes[0]);
    }

    [Fact]
    public void Values_in_other_forms_are_read_wherever_they_stand()
    {
        Assert.Equal([new TimeOnly(10, 30), null], Read<Hours>("""{"day":"Mo","open":["10:30:00Z",null]}""").Open);
        var scores = Read<Scores>("""{"points":[5.0,"7",1e1],"best":2.0}""");
        Assert.Equal([5, 7, 10, 2, 3], [.. scores.Points, scores.Best ?? 0, scores.Count]);
        Assert.True(Read<Flag>("""{"name":"n","on":"true"}""").On);
        Unread<Scores>("""{"points":[5.5],"best":2}""");
    }

    [Fact]
    public void Sets_and_lists_that_can_be_read_are()
    {
        var sets = Read<Sets>("""{"a":["x"],"b":[1],"c":[2]}""");

        Assert.Equal(["x", "1", "2"], [.. sets.A, .. sets.B.Select(static item => $"{item}"), .. sets.C.Select(static item => $"{item}")]);
        Assert.Equal([3], Read<Shelf>("""{"place":"p","box":{"sizes":[3],"name":"n"}}""").Box.Sizes);
    }

    [Fact]
    public void Properties_that_are_computed_are_not_asked_for() =>
        Assert.Equal(["w", "h"], JsonSchema.From<Area>(_options).GetProperty("properties").EnumerateObject().Select(static property => property.Name));

    [Fact]
    public void Names_of_keywords_are_names_in_parts_too()
    {
        var schema = JsonSchema.From<Odder>(_options);

        Assert.True(schema.GetProperty("properties").GetProperty("links").GetProperty("items").GetProperty("properties").TryGetProperty("$ref", out _));
        Assert.Equal("n", Read<Odder>("""{"links":[{"$ref":{"name":"n"},"properties":1,"items":2,"anyOf":3,"enum":4,"type":5,"$defs":6,"$refused":7,"additionalProperties":8}]}""").Links[0].Target?.Name);
    }

    [Fact]
    public void Defaults_that_JSON_has_no_words_for_do_no_harm()
    {
        Assert.Equal(float.PositiveInfinity, Read<Endlessly>("""{"name":"n"}""").Limit);
        Assert.Equal(default, Read<WithDate>("{}").Day);
        JsonAssert.Contains("""{"properties":{"when":{"type":"string","format":"date-time"}}}""", JsonSchema.From<Line>(_options).GetRawText());
        _ = From((double x = double.NaN, float? y = float.NegativeInfinity, Half z = default, DateOnly day = default, Line? line = null) => "", strict: false);
    }

    [Fact]
    public void Descriptions_are_found_however_often_a_member_is_overridden()
    {
        var function = From(new Further().Find);

        Assert.Equal("base desc", function.Description);
        Assert.Contains("base city", function.Parameters!.Value.GetRawText(), StringComparison.Ordinal);
        JsonAssert.Contains("""{"properties":{"label":{"description":"label text"}}}""", JsonSchema.From<Badge>(_options).GetRawText());
    }

    [Fact]
    public void Names_of_flags_are_told_as_JSON_has_them() =>
        Assert.Contains("work days, Weekend", JsonSchema.From<Plan>(_options).GetRawText(), StringComparison.Ordinal);

    [Fact]
    public async Task Results_tell_numbers_that_JSON_has_no_words_for()
    {
        Assert.Equal("""{"name":"n","limit":"Infinity"}""", await From(() => new Endlessly("n")).InvokeAsync("{}"));
        Assert.Equal("""["NaN",1]""", await From(() => new[] { double.NaN, 1 }).InvokeAsync("{}"));
    }

    [Fact]
    public void Messages_name_types_as_CSharp_does()
    {
        var exception = Assert.Throws<JsonException>(() => Read<Holder<Dictionary<string, List<int>>>>("{}"));

        Assert.Contains("Holder<System.Collections.Generic.Dictionary<System.String,System.Collections.Generic.List<System.Int32>>>", TypeText.InMessage(exception.Message), StringComparison.Ordinal);
    }

    private static ToolFunction From(Delegate function, bool strict = true) => ToolFunction.From(function, "f", strict: strict, options: _options);

    private static T Read<T>(string json) => AnswerReader.Read(json, (JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T)))!;

    private static void Unread<T>(string json) => Assert.Throws<JsonException>(() => Read<T>(json));

    private static void Refused<T>(string message) =>
        Assert.Contains(message, Assert.Throws<NotSupportedException>(() => JsonSchema.From<T>(_options)).Message, StringComparison.Ordinal);

    [Flags]
    internal enum Days
    {
        [JsonStringEnumMemberName("work days")]
        Work = 1,
        Weekend = 2,
    }

    internal enum Valueless;

    [JsonPolymorphic, JsonDerivedType(typeof(Circle), 1), JsonDerivedType(typeof(Square), 2)]
    internal abstract record Shape;

    internal sealed record Circle(double R) : Shape;

    internal sealed record Square(double Side) : Shape;

    internal sealed record Drawing(string Title, List<Shape> Shapes);

    [JsonPolymorphic, JsonDerivedType(typeof(Letter)), JsonDerivedType(typeof(Parcel))]
    internal abstract record Post;

    internal sealed record Letter(string To) : Post;

    internal sealed record Parcel(double Weight) : Post;

    internal sealed record Delivery(Post What);

    internal sealed record Numbers(ReadOnlyCollection<int> A);

    internal sealed record Sets(HashSet<string> A, ISet<int> B, ImmutableList<int> C);

    internal sealed record Hours(string Day, List<TimeOnly?> Open);

    internal sealed record Scores(List<int> Points, short? Best, int Count = 3);

    internal sealed record Wave(string Name, List<Complex> Values);

    internal sealed record Safe(string Place, List<StructuredFaultTests.Locked> Doors);

    internal sealed record Where(string Name, (double Lat, double Lon) At);

    internal sealed record Doubled((int, string)[] At);

    internal sealed record Odder(List<OddLink> Links);

    internal sealed record OddLink
    {
        [JsonPropertyName("$ref")]
        public Item? Target { get; init; }

        public int Properties { get; init; }

        public int Items { get; init; }

        public int AnyOf { get; init; }

        public int Enum { get; init; }

        public int Type { get; init; }

        [JsonPropertyName("$defs")]
        public int Definitions { get; init; }

        [JsonPropertyName("$refused")]
        public int Refused { get; init; }

        public int AdditionalProperties { get; init; }
    }

    internal sealed record Item(string Name);

    internal sealed record Endlessly(string Name, float Limit = float.PositiveInfinity);

    internal sealed record WithDate(DateOnly Day = default, DateTime At = default, decimal Price = default);

    internal sealed record WithElement(string Name, JsonElement Extra = default);

    internal sealed record Line(string What, DateTimeOffset When = default, TimeSpan Span = default, Point Where = default);

    internal readonly record struct Point(int X, int Y);

    internal sealed record Void(string Name, Valueless E);

    internal sealed record Plan(string Name, List<Days?> On);

    internal sealed record Flag(string Name, bool On);

    internal sealed record Shelf(string Place, Box Box);

    internal sealed record Holder<T>(T Held);

    internal sealed record Pair<T>(T Data, int Code, T? More);

    internal sealed class Slot<T>
    {
        public T Data { get; set; } = default!;
    }

    internal sealed record Grow<T>(Grow<List<T>>? Next);

    internal sealed record Left<T>(Right<List<T>>? Next);

    internal sealed record Right<T>(Left<T[]>? Next);

    internal sealed record Area(int W, int H)
    {
        public int Size => W * H;

        public IReadOnlyList<int> Sides => [W, H];

        public IReadOnlyList<int> Kept { get; } = [W, H];
    }

    internal sealed class Person
    {
        public string Name { get; set; } = null!;

        public Home Home { get; set; } = null!;
    }

    internal sealed class Home
    {
        public string Street { get; set; } = null!;

        public int Number { get; init; }
    }

    internal sealed class Box
    {
        public ISet<int> Sizes { get; } = new HashSet<int>();

        public string Name { get; set; } = "";
    }

    internal sealed class FieldsOnly
    {
        public int Amount = 1;
    }

    internal class Base
    {
        [Description("base desc")]
        public virtual string Find([Description("base city")] string city, int days = 3) => $"{city} {days}";
    }

    internal class Derived : Base
    {
        public override string Find(string city, int days = 3) => $"{city} {days}";
    }

    internal sealed class Further : Derived
    {
        public override string Find(string city, int days = 3) => $"{city} {days}";
    }

    internal abstract class Labelled
    {
        [Description("label text")]
        public virtual string Label { get; set; } = "";
    }

    internal sealed class Badge : Labelled
    {
        public override string Label { get; set; } = "";

        public int Size { get; set; }
    }
}
