using System.Collections.Frozen;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Functions;
using OpenAi.Schemas;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Schemas;

/// <summary>Types and answers from public bug reports: each is read correctly, or rejected before a request is sent.</summary>
public class StructuredFaultTests
{
    private static readonly JsonSerializerOptions _options = ReflectedJson.Create(new DefaultJsonTypeInfoResolver());

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"error":"I cannot do that"}""")]
    [InlineData("""{"type":"object","properties":{"message":"hi","score":90},"required":["message","score"]}""")]
    [InlineData("""{"message":null,"score":1}""")]
    public void What_the_schema_requires_is_required_of_a_class_with_setters(string json) => Assert.Throws<JsonException>(() => Read<Grade>(json));

    [Fact]
    public void A_nullable_value_may_be_missing_in_an_answer() => Assert.Null(Read<Grade>("""{"message":"m","score":1}""")?.Remark);

    [Fact]
    public void A_union_without_its_discriminator_is_unreadable_JSON() => Assert.Throws<JsonException>(() => Read<Zoo>("""{"best":{"name":"c"}}"""));

    [Fact]
    public void Whole_numbers_are_whole_by_value() =>
        Assert.Equal(new Values(5, 1000, BigInteger.Parse("123456789012345678901234567890", null), true, new TimeOnly(10, 30)),
            Read<Values>("""{"a":5.0,"b":1e3,"c":123456789012345678901234567890,"d":"true","e":"10:30:00Z"}"""));

    [Theory]
    [InlineData("5.5")]
    [InlineData("1e999999999")]
    [InlineData("true")]
    public void Other_numbers_are_not_whole(string number) => Assert.Throws<JsonException>(() => Read<Large>($$"""{"n":{{number}}}"""));

    [Fact]
    public void Roots_that_are_no_objects_are_unwrapped()
    {
        Assert.Equal([1, 2], Read<List<int>>("""{"value":[1,2]}"""));
        Assert.Equal([1, 2], Read<List<int>>("[1,2]"));
        Assert.Equal(Perm.Write, Read<Perm>("""{"value":"Write"}"""));
    }

    [Fact]
    public void A_type_that_cannot_be_read_is_refused_with_its_path()
    {
        Refused<Holder<ReadOnlyCollection<int>>>("$.held: ReadOnlyCollection<Int32> can be written but not read");
        Refused<Holder<FrozenSet<int>>>("$.held: ");
        Refused<Holder<IPAddress>>("$.held: IPAddress has no constructor");
        Refused<Holder<TwoWays>>("$.held: TwoWays has no constructor");
        Refused<Holder<Locked>>("$.held.name: it cannot be set");
        Refused<Holder<FieldsOnly>>("$.held: FieldsOnly has no property");
        Refused<Holder<(int, string)>>("$.held: ");
        Refused<Holder<Vector3>>("$.held: ");
        Refused<Holder<Valueless>>("$.held: Valueless has no values");
        Refused<Fixed>("$.tags: it cannot be set");
        Refused<Furnished>("$.best: it cannot be set");
        Refused<Grow<int>>("infinitely nested generic type");
    }

    [Fact]
    public void Defaults_of_structs_and_of_no_number_do_no_harm()
    {
        Assert.Equal("string", Property<WithGuid>("id").GetProperty("type").GetString());
        Assert.Equal("number", Property<NotYet>("a").GetProperty("type").GetString());
        Assert.Equal(new WithGuid(), Read<WithGuid>("{}"));
    }

    [Fact]
    public void A_property_may_be_named_as_a_keyword_is()
    {
        Assert.Equal("string", Property<Odd>("$ref").GetProperty("type").GetString());
        Assert.Equal("z", Read<Odd>("""{"$ref":"z"}""")?.Reference);
    }

    [Fact]
    public void A_list_that_can_only_be_got_is_filled()
    {
        Assert.Equal("array", Property<Tagged>("tags").GetProperty("type").GetString());
        Assert.Equal(["a"], Read<Tagged>("""{"tags":["a"]}""")!.Tags);
    }

    [Fact]
    public void Enums_tell_their_flags_and_the_meaning_of_their_values()
    {
        Assert.Contains("Read, Write", Property<Holder<Perm>>("held").GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal("Hot: Above 30 degrees.", Property<Holder<Warmth>>("held").GetProperty("description").GetString());
    }

    [Fact]
    public void Data_annotations_are_keywords()
    {
        var properties = JsonSchema.From<Bounded>(_options).GetProperty("properties");

        JsonAssert.Equal("""{"type":"integer","minimum":1,"maximum":5}""", properties.GetProperty("stars").GetRawText());
        JsonAssert.Equal("""{"type":"string","pattern":"^a"}""", properties.GetProperty("code").GetRawText());
        JsonAssert.Equal("""{"type":"string","enum":["x","y"]}""", properties.GetProperty("axis").GetRawText());
        JsonAssert.Equal("""{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":3}""", properties.GetProperty("parts").GetRawText());
        JsonAssert.Equal("""{"type":"integer","minimum":0}""", properties.GetProperty("size").GetRawText());
        JsonAssert.Equal("""{"type":"number","minimum":0.5,"maximum":99.95}""", properties.GetProperty("price").GetRawText());
        JsonAssert.Equal("""{"type":"string","format":"email"}""", properties.GetProperty("mail").GetRawText());
        JsonAssert.Equal("""{"type":"integer","minimum":1,"maximum":9}""", Property<Narrow>("level").GetRawText());
    }

    [Fact]
    public async Task Functions_read_what_models_write_and_tell_what_they_give()
    {
        string Local(int a, bool b, CancellationToken? token) => $"{a} {b} {token is null}";
        var function = From(Local);

        Assert.Equal("Local", function.Name);
        Assert.False(function.Parameters!.Value.GetProperty("properties").TryGetProperty("token", out _));
        Assert.Equal("5 True False", await function.InvokeAsync("""{"a":5.0,"b":"true"}"""));
        Assert.Contains("NaN", await From(() => double.NaN, "nan").InvokeAsync("{}"), StringComparison.Ordinal);
        Assert.Equal("12", await From(() => new BigInteger(12), "big").InvokeAsync("{}"));
    }

    [Fact]
    public void Functions_that_can_tell_a_model_nothing_are_refused_when_they_are_made()
    {
        Assert.Throws<NotSupportedException>(() => From(() => (1.5, 2.5), "pair"));
        Assert.Throws<NotSupportedException>(() => From(CountAsync, "count"));
        Assert.Throws<ArgumentException>(() => From(() => 1, "my tool"));
    }

    [Fact]
    public void Descriptions_of_overridden_members_are_found()
    {
        var function = From(new Derived().Find);

        Assert.Equal("base desc", function.Description);
        Assert.Contains("base city", function.Parameters!.Value.GetRawText(), StringComparison.Ordinal);
    }

    private static ToolFunction From(Delegate method, string? name = null) => ToolFunction.From(method, name, options: _options);

    private static T? Read<T>(string json) => AnswerReader.Read(json, (JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T)));

    private static JsonElement Property<T>(string name) => JsonSchema.From<T>(_options).GetProperty("properties").GetProperty(name);

    private static void Refused<T>(string message) =>
        Assert.Contains(message, Assert.Throws<NotSupportedException>(() => JsonSchema.From<T>(_options)).Message, StringComparison.Ordinal);

    private static async IAsyncEnumerable<int> CountAsync()
    {
        yield return 1;
        await Task.Yield();
    }

    internal enum Valueless;

    [Flags]
    internal enum Perm
    {
        None = 0,
        Read = 1,
        Write = 2,
    }

    internal enum Warmth
    {
        Cold,

        [Description("Above 30 degrees.")]
        Hot,
    }

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "t"), JsonDerivedType(typeof(Cat), "cat")]
    internal interface IPet;

    internal sealed record Cat(string Name) : IPet;

    internal sealed record Zoo(IPet Best);

    internal sealed record Holder<T>(T Held);

    internal sealed record Grow<T>(Grow<List<T>>? Next);

    internal sealed record Values(int A, long B, BigInteger C, bool D, TimeOnly E);

    internal sealed record Large(BigInteger N);

    internal sealed record WithGuid(Guid Id = default);

    internal sealed record NotYet(double A = double.NaN);

    internal sealed record Odd([property: JsonPropertyName("$ref")] string Reference);

    internal sealed record Bounded([property: Range(1, 5)] int Stars, [RegularExpression("^a")] string Code, [AllowedValues("x", "y")] string Axis, [MinLength(1), MaxLength(3)] IReadOnlyList<string> Parts, uint Size,
        [Range(typeof(decimal), "0.5", "99.95", ParseLimitsInInvariantCulture = true)] decimal Price, [EmailAddress] string Mail);

    internal class Wide
    {
        [Range(1, 9)]
        public virtual int Level { get; set; }
    }

    internal sealed class Narrow : Wide
    {
        public override int Level { get; set; }
    }

    internal sealed class Fixed
    {
        public IReadOnlyList<string> Tags { get; } = [];
    }

    internal sealed class Furnished
    {
        public Grade Best { get; } = new();
    }

    internal sealed class Grade
    {
        public string Message { get; set; } = null!;

        public double Score { get; set; }

        public string? Remark { get; set; }
    }

    internal sealed class Tagged
    {
        public List<string> Tags { get; } = [];
    }

    internal sealed class Locked
    {
        public string Name { get; private set; } = "def";
    }

    internal sealed class FieldsOnly
    {
        public string? Title = "";
    }

    internal sealed class TwoWays
    {
        public TwoWays(int x) => X = x;

        public TwoWays(string x) => X = x.Length;

        public int X { get; set; }
    }

    internal class Base
    {
        [Description("base desc")]
        public virtual string Find([Description("base city")] string city) => city;
    }

    internal sealed class Derived : Base
    {
        public override string Find(string city) => city + "!";
    }
}
