using System.Text.Json.Serialization.Metadata;
using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Functions;

/// <summary>Functions whose types come from source-generated contexts.</summary>
[Trait("Lane", "cultures")]
public class TypedFunctionTests
{
    private static readonly ToolFunctionJson _json = ToolFunctionJson.Default;

    private static readonly ToolFunction _weather = ToolFunction.From(
        "weather", "The weather.", static (WeatherQuery query) => FormattableString.Invariant($"{query.City} {query.Days} {query.Unit ?? "-"} {query.Near?.Lat}"), _json.WeatherQuery, _json.String);

    [Fact]
    public void The_schema_is_the_types()
    {
        JsonAssert.Contains(
            """
            {"type":"object","required":["city","days","unit","near"],"additionalProperties":false,"properties":{
            "city":{"type":"string","description":"The city, in English."},"days":{"type":"integer"},"unit":{"type":["string","null"]},"near":{"anyOf":[{"type":"object"},{"type":"null"}]}}}
            """,
            _weather.Parameters?.GetRawText());
        Assert.True(_weather.Strict);
        Assert.Equal("The weather.", _weather.ToDefinition().Description);
    }

    [Fact]
    public void Without_strictness_the_type_may_be_what_it_wants()
    {
        var function = ToolFunction.From("count", null, static (Counts counts) => "", _json.Counts, _json.String, strict: false);
        var weather = ToolFunction.From("weather", null, static (WeatherQuery query) => "", _json.WeatherQuery, _json.String, strict: false);

        Assert.False(function.Strict);
        Assert.False(weather.Parameters!.Value.TryGetProperty("additionalProperties", out _));
    }

    [Fact]
    public void A_type_that_a_strict_schema_cannot_express_is_refused_at_once() =>
        Assert.StartsWith("$.byName", Assert.Throws<NotSupportedException>(() =>
            ToolFunction.From("count", null, static (Counts counts) => "", _json.Counts, _json.String)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"city":"Rome","days":2,"unit":"C","near":{"lat":1.5,"lon":2}}""", "Rome 2 C 1.5")]
    [InlineData("""{"city":"Rome","days":2,"unit":null,"near":null}""", "Rome 2 - ")]
    [InlineData("""{"city":"Rome"}""", "Rome 3 - ")]
    public async Task Arguments_are_bound(string arguments, string expected) => Assert.Equal(expected, await _weather.InvokeAsync(arguments));

    [Theory]
    [InlineData("{}", "$: ", "city")]
    [InlineData("""{"city":null}""", "$.city: ", "city")]
    [InlineData("""{"city":5}""", "$.city: ", "as a string")]
    [InlineData("""{"city":"Rome","days":"many"}""", "$.days: ", "whole number")]
    [InlineData("""{"city":"Rome","near":{"lat":1}}""", "$.near: ", "lon")]
    [InlineData("""{"city":"Rome","near":{"lat":1,"lon":"x"}}""", "$.near.lon: ", "supported format")]
    [InlineData("""{"city":"Rome","near":[1]}""", "$.near: ", "schema")]
    [InlineData("""{"city":"Rome","country":"Italy"}""", "$.country: ", "country")]
    [InlineData("""{"city":"Rome","near":{"lat":1,"lon":2,"height":3}}""", "$.near.height: ", "height")]
    public async Task A_wrong_argument_is_reported_with_its_path(string arguments, string path, string word)
    {
        var exception = await Assert.ThrowsAsync<ToolCallException>(async () => await _weather.InvokeAsync(arguments));

        Assert.StartsWith(path, exception.Message, StringComparison.Ordinal);
        Assert.Contains(word, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_are_written_and_letters_stay_letters()
    {
        var function = ToolFunction.From("f", null, static async (WeatherQuery query, CancellationToken token) =>
        {
            await Task.Yield();
            token.ThrowIfCancellationRequested();
            return new Forecast($"Schön & mild in {query.City} <3", 20);
        }, _json.WeatherQuery, _json.Forecast);

        Assert.Equal("""{"text":"Schön & mild in Zürich <3","degrees":20}""", await function.InvokeAsync("""{"city":"Zürich"}"""));
    }

    [Fact]
    public async Task The_token_reaches_the_function()
    {
        using var source = new CancellationTokenSource();
        var seen = CancellationToken.None;
        var function = ToolFunction.From("f", null, (WeatherQuery _, CancellationToken token) =>
        {
            seen = token;
            return new ValueTask<string>("");
        }, _json.WeatherQuery, _json.String);

        await function.InvokeAsync("""{"city":"Rome"}""", source.Token);

        Assert.Equal(source.Token, seen);
    }

    [Fact]
    public void Null_arguments_are_refused_by_their_names()
    {
        Func<WeatherQuery, string> function = static _ => "";

        Assert.Throws<ArgumentNullException>(() => ToolFunction.From("f", null, (Func<WeatherQuery, string>)null!, _json.WeatherQuery, _json.String));
        Assert.Throws<ArgumentNullException>(() => ToolFunction.From("f", null, function, null!, _json.String));
        Assert.Throws<ArgumentNullException>(() => ToolFunction.From("f", null, function, _json.WeatherQuery, (JsonTypeInfo<string>)null!));
        Assert.Throws<ArgumentNullException>(() => ToolFunction.From(null!, null, function, _json.WeatherQuery, _json.String));
    }
}
