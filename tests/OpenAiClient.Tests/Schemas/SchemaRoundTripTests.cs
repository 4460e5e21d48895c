using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.Drawing;
using System.Globalization;
using System.Net;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Schemas;

namespace OpenAi.Tests.Schemas;

/// <summary>
/// Everything that a schema describes is read; a type for which that is not possible has no schema, and is rejected before anything is
/// sent.
/// </summary>
public class SchemaRoundTripTests
{
    private static readonly JsonSerializerOptions _options = ReflectedJson.Options(ReflectedJson.Create(new DefaultJsonTypeInfoResolver()));

    private static readonly JsonSerializerOptions _writing = new(_options) { Converters = { ValueConverters.All.First(static converter => converter.CanConvert(typeof(BigInteger))) } };

    private static readonly Type[] _read =
    [
        typeof(bool), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(Int128), typeof(UInt128),
        typeof(BigInteger), typeof(float), typeof(double), typeof(Half), typeof(decimal), typeof(char), typeof(string), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly),
        typeof(TimeOnly), typeof(TimeSpan), typeof(Guid), typeof(Uri), typeof(Version), typeof(byte[]), typeof(Memory<byte>), typeof(ReadOnlyMemory<byte>), typeof(DayOfWeek), typeof(int?),
        typeof(DayOfWeek?), typeof(List<int>), typeof(int[]), typeof(int[][]), typeof(IEnumerable<string>), typeof(ICollection<int>), typeof(IReadOnlyList<int>),
        typeof(IReadOnlyCollection<int>), typeof(IList<int>), typeof(ISet<int>), typeof(HashSet<int>), typeof(SortedSet<int>), typeof(Queue<int>), typeof(Stack<int>),
        typeof(LinkedList<int>), typeof(ConcurrentQueue<int>), typeof(ConcurrentStack<int>), typeof(ImmutableArray<int>), typeof(ImmutableList<int>), typeof(ImmutableHashSet<int>),
        typeof(ImmutableQueue<int>), typeof(IImmutableList<int>), typeof(Collection<int>), typeof(ObservableCollection<int>), typeof(List<List<City>>), typeof(City), typeof(Order),
        typeof(Node), typeof(Forest), typeof(Drawing), typeof(Mutual), typeof(Nested), typeof(Both), typeof(Tuple<int, string>), typeof(KeyValuePair<string, int>), typeof(Point), typeof(Size),
        typeof(Rectangle), typeof(Memory<int>), typeof(ReadOnlyMemory<int>), typeof(Page<City>), typeof(StructuredKindTests.Odder), typeof(StructuredKindTests.Shelf),
        typeof(StructuredKindTests.Plan), typeof(StructuredKindTests.Drawing), typeof(StructuredFaultTests.Bounded),
    ];

    private static readonly Type[] _refused =
    [
        typeof(object), typeof(JsonElement), typeof(JsonNode), typeof(JsonDocument), typeof(JsonArray), typeof(Dictionary<string, int>), typeof(IDictionary<string, int>), typeof(Hashtable),
        typeof(ArrayList), typeof(IEnumerable), typeof(IReadOnlySet<int>), typeof(ReadOnlyCollection<int>), typeof(FrozenSet<int>), typeof(BitArray), typeof(int[,]),
        typeof(ILookup<string, int>), typeof(IGrouping<string, int>), typeof(NameValueCollection), typeof((int, string)), typeof((int A, string B)?), typeof(Vector3), typeof(Complex), typeof(Matrix4x4), typeof(IPAddress),
        typeof(IPEndPoint), typeof(CultureInfo), typeof(Type), typeof(Func<int>), typeof(Action), typeof(Stream), typeof(nint), typeof(Lazy<int>), typeof(Task<int>), typeof(Index), typeof(Range), typeof(Color),
        typeof(IDisposable), typeof(Rune), typeof(CancellationToken), typeof(StructuredFaultTests.Valueless), typeof(StructuredFaultTests.Locked), typeof(StructuredFaultTests.FieldsOnly),
        typeof(StructuredFaultTests.TwoWays), typeof(StructuredFaultTests.Grow<int>), typeof(StructuredKindTests.Delivery),
    ];

    public static TheoryData<string> Read => [.. _read.Select(static type => type.ToString())];

    public static TheoryData<string> Refused => [.. _refused.Select(static type => type.ToString())];

    [Theory]
    [MemberData(nameof(Read))]
    public void An_answer_that_fits_the_schema_is_read(string name)
    {
        var type = _read.Single(type => type.ToString() == name);

        Check(type);
        Check(typeof(StructuredFaultTests.Holder<>).MakeGenericType(type));
        Check(typeof(List<>).MakeGenericType(type));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_type_that_cannot_be_read_gets_no_schema(string name)
    {
        var type = _refused.Single(type => type.ToString() == name);

        Assert.ThrowsAny<NotSupportedException>(() => Schema(type));
        Assert.ThrowsAny<NotSupportedException>(() => Schema(typeof(StructuredFaultTests.Holder<>).MakeGenericType(type)));
        Assert.ThrowsAny<NotSupportedException>(() => Schema(typeof(List<>).MakeGenericType(type)));
    }

    private static void Check(Type type)
    {
        var schema = JsonNode.Parse(Schema(type).GetRawText())!.AsObject();
        var asked = Sample(schema, schema, 0)!;

        var value = typeof(SchemaRoundTripTests).GetMethod(nameof(ReadAs), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(type).Invoke(null, [asked.ToJsonString()]);

        var written = JsonSerializer.SerializeToNode(value, type, _writing);
        var told = TypeSchema.IsWrapped(_options.GetTypeInfo(type)) ? asked["value"] : asked;
        Assert.True(Holds(written, told), $"{told?.ToJsonString()} became {written?.ToJsonString()} by {schema.ToJsonString()}");
    }

    private static T? ReadAs<T>(string json) => AnswerReader.Read(json, (JsonTypeInfo<T>)_options.GetTypeInfo(typeof(T)));

    private static JsonElement Schema(Type type) => TypeSchema.Of(_options.GetTypeInfo(type)).Schema;

    private static JsonNode? Sample(JsonObject root, JsonObject schema, int depth)
    {
        if ((string?)schema["$ref"] is { } reference)
            return Sample(root, reference == "#" ? root : root["$defs"]![reference["#/$defs/".Length..]]!.AsObject(), depth + 1);
        if (schema["anyOf"] is JsonArray alternatives)
            return depth > 3 && alternatives.Any(static alternative => (string?)(alternative!["type"] as JsonValue) == "null") ? null : Sample(root, alternatives[0]!.AsObject(), depth);
        if (schema["const"] is { } constant)
            return constant.DeepClone();
        if (schema["enum"] is JsonArray values)
            return values[^1]?.DeepClone() ?? values[0]!.DeepClone();
        var type = schema["type"] is JsonArray types ? (string)types[0]! : (string)schema["type"]!;
        return type switch
        {
            "object" => new JsonObject(schema["properties"]!.AsObject().Select(property => KeyValuePair.Create(property.Key, Sample(root, property.Value!.AsObject(), depth)))),
            "array" => depth > 3 ? new JsonArray() : new JsonArray(Sample(root, schema["items"]!.AsObject(), depth)),
            "string" => Text(schema),
            "boolean" => true,
            _ => schema["minimum"] is { } minimum && (double)minimum > 0 ? minimum.DeepClone() : 3,
        };
    }

    private static string Text(JsonObject schema) => ((string?)schema["format"], (string?)schema["description"], (string?)schema["pattern"]) switch
    {
        ("date-time", _, _) => "2026-01-02T03:04:05Z",
        ("date", _, _) => "2026-01-02",
        ("time", _, _) => "10:30:01Z",
        ("uuid", _, _) => "7f6a1d2e-1111-4222-8333-444455556666",
        ("email", _, _) => "a@example.com",
        (_, "One character.", _) => "c",
        (_, "Bytes in base64.", _) => "AAEC",
        (_, { } flags, _) when flags.StartsWith("One of these, or several", StringComparison.Ordinal) => flags.Split(", ")[^1],
        (_, _, { } pattern) => pattern.Contains(':', StringComparison.Ordinal) ? "1.02:03:04" : pattern.Contains("\\d", StringComparison.Ordinal) ? "1.2.3.4" : "abc",
        _ => "text",
    };

    // Computed properties may be added.
    private static bool Holds(JsonNode? written, JsonNode? told) => (written, told) switch
    {
        (JsonObject have, JsonObject want) => want.All(property => have.ContainsKey(property.Key) && Holds(have[property.Key], property.Value)),
        (JsonArray have, JsonArray want) => have.Count == want.Count && have.Zip(want).All(static pair => Holds(pair.First, pair.Second)),
        (JsonValue have, JsonValue want) when want.GetValueKind() == JsonValueKind.String => Same(have.ToString(), want.ToString()),
        _ => JsonNode.DeepEquals(written, told),
    };

    private static bool Same(string written, string told) =>
        written == told || written + "Z" == told || (DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, out var one) && DateTimeOffset.TryParse(told, CultureInfo.InvariantCulture, out var other) && one == other);
}
