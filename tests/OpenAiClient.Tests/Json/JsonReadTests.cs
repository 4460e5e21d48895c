using System.Text;
using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Json;

namespace OpenAi.Tests.Json;

[Trait("Lane", "cultures")]
public class JsonReadTests
{
    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0", 0L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("\"12\"", 12L)]
    [InlineData("\"-12\"", -12L)]
    [InlineData("12.0", 12L)]
    [InlineData("1e2", 100L)]
    [InlineData("-1.20e1", -12L)]
    [InlineData("\"12.0\"", 12L)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    public void Whole_numbers_are_read_as_numbers_or_text(string json, long expected) => Assert.Equal(expected, Read(json, JsonRead.Int64));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1.5")]
    [InlineData("1e400")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"1 \"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"9223372036854775808\"")]
    public void A_number_that_is_not_whole_is_refused(string json) => Assert.Throws<JsonException>(() => Read(json, JsonRead.Int64));

    [Theory]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    public void Whole_numbers_of_32_bits_are_read(string json, int expected) => Assert.Equal(expected, Read(json, JsonRead.Int32));

    [Theory]
    [InlineData("2147483648", "The number is not whole, or out of the range of 32 bits.")]
    [InlineData("\"-2147483649\"", "A whole number was expected, not a string.")]
    [InlineData("9223372036854775808", "The number is not whole, or out of the range of 32 bits.")]
    [InlineData("0.5", "The number is not whole, or out of the range of 32 bits.")]
    [InlineData("false", "A whole number was expected, not false.")]
    public void The_message_for_a_wrong_number_names_the_expected_type(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => Read(json, JsonRead.Int32)).Message);

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("-0", -0.0)]
    [InlineData("1e400", double.MaxValue)]
    [InlineData("-1e400", double.MinValue)]
    [InlineData("1e-400", 0.0)]
    [InlineData("\"1e400\"", double.MaxValue)]
    [InlineData("\"-Infinity\"", double.MinValue)]
    [InlineData("\" 2.5 \"", 2.5)]
    [InlineData("\"NaN\"", null)]
    public void Numbers_become_what_JSON_can_write(string json, double? expected) => Assert.Equal(expected, Read(json, JsonRead.Double));

    [Theory]
    [InlineData("true")]
    [InlineData("\"\"")]
    [InlineData("\"one\"")]
    [InlineData("\"0,5\"")]
    [InlineData("{}")]
    public void What_is_no_number_is_refused(string json) => Assert.Throws<JsonException>(() => Read(json, JsonRead.Double));

    [Theory]
    [InlineData("\"yes\"")]
    [InlineData("1")]
    [InlineData("[]")]
    public void Only_true_and_false_are_booleans(string json) => Assert.Throws<JsonException>(() => Read(json, JsonRead.Boolean));

    [Fact]
    public void Nulls_keep_their_places_only_in_lists_and_maps_that_may_hold_them()
    {
        Assert.Equal(["a", null, "b"], Read("""["a",null,"b"]""", static (ref Utf8JsonReader reader) => JsonRead.ListWithNulls<string?>(ref reader, JsonRead.Text)));
        Assert.Equal(["a", "b"], Read("""["a",null,"b"]""", static (ref Utf8JsonReader reader) => JsonRead.List<string>(ref reader, JsonRead.Text)));
        Assert.Equal([null], Read("[null]", static (ref Utf8JsonReader reader) => JsonRead.ListWithNulls<ChatTool?>(ref reader, ChatTool.ReadJson)));
        Assert.Equal([null, FinishReason.Stop], Read("[null,\"stop\"]", static (ref Utf8JsonReader reader) => JsonRead.ListWithNulls<FinishReason?>(ref reader, FinishReason.ReadJson)));
        Assert.Equal(JsonValueKind.Null, Assert.Single(Read("[null]", static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Element))).ValueKind);
        Assert.Equal(["a"], Read("""{"a":"x","b":null}""", static (ref Utf8JsonReader reader) => JsonRead.Map<string>(ref reader, JsonRead.Text)).Keys);
        Assert.Equal(["a", "b"], Read("""{"a":"x","b":null}""", static (ref Utf8JsonReader reader) => JsonRead.MapWithNulls<string?>(ref reader, JsonRead.Text)).Keys);
        Assert.Throws<JsonException>(static () => Read("""["a",null]""", static (ref Utf8JsonReader reader) => JsonRead.WholeList<string>(ref reader, JsonRead.Text)));
    }

    [Theory]
    [InlineData("[null]")]
    [InlineData("[1,null,2]")]
    public void A_number_is_not_null(string json) =>
        Assert.Throws<JsonException>(() => Read(json, static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Int32)));

    [Theory]
    [InlineData("8446744073709551616")]
    [InlineData("1e30")]
    [InlineData("-1e30")]
    [InlineData("253402300799")]
    [InlineData("1700000000.25")]
    [InlineData("1700000000250")]
    public void A_time_is_written_so_that_it_reads_the_same(string json)
    {
        var model = WireJson.Read($$"""{"created":{{json}}}""", ChatCompletion.ReadJson);

        Assert.NotNull(model.Created);
        Assert.Equal(model.Created, WireJson.Read(model.ToString(), ChatCompletion.ReadJson).Created);
    }

    private static T Read<T>(string json, JsonReading<T> read)
    {
        var reader = WireJson.ReaderOf(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return read(ref reader);
    }
}
