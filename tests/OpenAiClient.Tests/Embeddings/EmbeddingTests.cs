using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using OpenAi.Conformance;
using OpenAi.Embeddings;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Embeddings;

public class EmbeddingTests
{
    private const string Sample = """{"object":"list","data":[{"object":"embedding","index":0,"embedding":[0.5,-0.25]}],"model":"m","usage":{"prompt_tokens":4,"total_tokens":4}}""";

    [Theory]
    [InlineData("\"AACAPwAAAL8AAIA+\"", "1 -0.5 0.25")]
    [InlineData("\"\"", "")]
    [InlineData("[]", "")]
    [InlineData("[1,-0.5,2.5E-01]", "1 -0.5 0.25")]
    [InlineData("[0.1,null]", "0.1 NaN")]
    [InlineData("\"AADAfwAAgH8=\"", "NaN Infinity")]
    public void A_vector_is_read_in_either_form_and_written_back_in_its_own(string json, string values)
    {
        var embedding = Read($$"""{"embedding":{{json}}}""");

        Assert.Equal(values, string.Join(' ', embedding.Vector.ToArray().Select(static value => value.ToString(CultureInfo.InvariantCulture))));
        JsonAssert.Equal($$"""{"embedding":{{json}}}""".Replace("2.5E-01", "0.25", StringComparison.Ordinal), embedding.ToString());
    }

    [Fact]
    public void A_list_of_one_vector_is_the_vector() =>
        Assert.Equal([0.5f, -1f], Read("""{"embedding":[[0.5,-1]],"index":0}""").Vector.ToArray());

    [Fact]
    public void Escaped_base64_is_read()
    {
        var values = Enumerable.Range(0, 3000).Select(static i => BitConverter.Int32BitsToSingle(-i)).ToArray();
        var base64 = Convert.ToBase64String(MemoryMarshal.AsBytes(values.AsSpan()));
        Assert.Contains('/', base64);

        var embedding = Read($$"""{"embedding":"{{base64.Replace("/", "\\/", StringComparison.Ordinal)}}"}""");

        Assert.True(MemoryMarshal.AsBytes(values.AsSpan()).SequenceEqual(MemoryMarshal.AsBytes(embedding.Vector.Span)));
    }

    [Fact]
    public void A_long_array_is_read_whole()
    {
        var values = Enumerable.Range(0, 5000).Select(static i => 1f / (i + 1)).ToArray();

        var embedding = Read($$"""{"embedding":[{{string.Join(',', values.Select(static value => value.ToString("R", CultureInfo.InvariantCulture)))}}]}""");

        Assert.Equal(values, embedding.Vector.ToArray());
        Assert.Equal(values, Read(embedding.ToString()).Vector.ToArray());
    }

    [Fact]
    public void A_number_beyond_the_range_becomes_the_nearest_in_it() =>
        Assert.Equal([float.MaxValue, float.MinValue, 0f], Read("""{"embedding":[1e300,-1e300,1e-300]}""").Vector.ToArray());

    [Theory]
    [InlineData("\"AACAPw\"")]
    [InlineData("\"AACAPwA=\"")]
    [InlineData("\"never_seen_before\"")]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[true]")]
    [InlineData("[\"a\"]")]
    [InlineData("[[1,2],[3,4]]")]
    [InlineData("[[1,2],3]")]
    [InlineData("[[[1,2]]]")]
    [InlineData("[1,[2]]")]
    public void What_is_no_vector_is_refused_with_its_path(string json) =>
        Assert.StartsWith("$.embedding", Assert.Throws<JsonException>(() => Read($$"""{"embedding":{{json}}}""")).Path, StringComparison.Ordinal);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"embedding":null}""")]
    public void A_vector_that_was_left_out_is_empty_and_stays_out(string json)
    {
        var embedding = Read(json);

        Assert.True(embedding.Vector.IsEmpty);
        JsonAssert.Equal("""{}""", embedding.ToString());
    }

    [Fact]
    public void A_vector_made_by_hand_is_written_as_numbers() =>
        JsonAssert.Equal("""{"object":"embedding","index":2,"embedding":[1,0.5]}""", new Embedding { Object = "embedding", Index = 2, Vector = new[] { 1, 0.5f } }.ToString());

    [Fact]
    public void Nothing_that_other_servers_leave_out_or_invent_keeps_a_list_from_being_read()
    {
        foreach (var (what, json) in Mutants.Harmless(Sample))
        {
            var exception = Record.Exception(() => _ = ReadList(json).Vectors.Count + ReadList(json).ToString());
            Assert.True(exception is null, $"{what}: {exception}");
        }
        foreach (var (what, json) in Mutants.WrongTypes(Sample))
        {
            var exception = Record.Exception(() => ReadList(json));
            Assert.True(exception is null or JsonException { Path: not null }, $"{what}: {exception}");
        }
        Assert.Empty(ReadList("{}").Vectors);
        Assert.Equal("$.data[0]", Assert.Throws<JsonException>(static () => ReadList("""{"data":[null]}""")).Path);
    }

    [Fact]
    public void Likeness_is_the_cosine_of_the_angle()
    {
        var random = new Random(1);
        var left = Enumerable.Range(0, 1537).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var right = Enumerable.Range(0, 1537).Select(_ => random.NextSingle() - 0.5f).ToArray();
        var dot = left.Zip(right).Sum(static pair => (double)pair.First * pair.Second);
        var expected = dot / Math.Sqrt(left.Sum(static x => (double)x * x) * right.Sum(static x => (double)x * x));

        Assert.Equal(expected, Embedding.CosineSimilarity(left, right), 1e-6);
        Assert.Equal(1, Embedding.CosineSimilarity(left, left), 1e-6);
        Assert.Equal(-1, Embedding.CosineSimilarity([1, 0], [-2, 0]), 1e-6);
        Assert.Equal(0, Embedding.CosineSimilarity([1, 0], [0, 3]), 1e-6);
        Assert.True(double.IsNaN(Embedding.CosineSimilarity([], [])));
        Assert.Throws<ArgumentException>(() => Embedding.CosineSimilarity([1], [1, 2]));
    }

    private static Embedding Read(string json) => Wire.Read<Embedding>(json);

    private static EmbeddingList ReadList(string json) => Wire.Read<EmbeddingList>(json);
}
