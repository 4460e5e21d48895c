using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Chat;
using OpenAi.Functions;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Functions;

/// <summary>Functions from methods.</summary>
public class ReflectedFunctionTests
{
    // The tests run with reflection-based JSON turned off; with reflection, no options are needed.
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new JsonStringEnumConverter() },
    };

    private enum Unit
    {
        Celsius,
        Fahrenheit,
    }

    [Fact]
    public void A_method_says_all_the_model_needs()
    {
        var function = From(GetWeather);

        Assert.Equal("GetWeather", function.Name);
        Assert.Equal("Tells the weather.", function.Description);
        Assert.True(function.Strict);
        JsonAssert.Equal(
            """
            {"type":"object","properties":{
            "city":{"type":"string","description":"The city, in English."},
            "days":{"type":["integer","null"]},
            "unit":{"type":["string","null"],"enum":["Celsius","Fahrenheit",null]}},
            "required":["city","days","unit"],"additionalProperties":false}
            """,
            function.Parameters?.GetRawText());
    }

    [Fact]
    public void Without_strictness_defaults_are_told_and_may_be_left_out()
    {
        var function = From(GetWeather, strict: false);

        Assert.False(function.Strict);
        JsonAssert.Contains("""{"properties":{"days":{"type":"integer","default":3},"unit":{"default":"Celsius"}},"required":["city"]}""", function.Parameters?.GetRawText());
    }

    [Theory]
    [InlineData("""{"city":"Rome","days":5,"unit":"Fahrenheit"}""", "Rome 5 Fahrenheit")]
    [InlineData("""{"city":"Rome","days":null,"unit":null}""", "Rome 3 Celsius")]
    [InlineData("""{"city":"Rome"}""", "Rome 3 Celsius")]
    public async Task Arguments_find_their_parameters(string arguments, string expected) => Assert.Equal(expected, await From(GetWeather).InvokeAsync(arguments));

    [Theory]
    [InlineData("{}", "$.city: the value is missing.")]
    [InlineData("""{"city":null}""", "$.city: the value must not be null.")]
    [InlineData("""{"city":["Rome"]}""", "$.city: ")]
    [InlineData("""{"city":"Rome","days":1.5}""", "$.days: ")]
    [InlineData("""{"city":"Rome","days":99999999999}""", "$.days: ")]
    [InlineData("""{"city":"Rome","unit":"Kelvin"}""", "$.unit: ")]
    [InlineData("""{"city":"Rome","country":"Italy"}""", "$.country: there is no such parameter; there are city, days, unit.")]
    public async Task What_is_wrong_with_arguments_is_said_with_its_path(string arguments, string message) =>
        Assert.StartsWith(message, (await Assert.ThrowsAsync<ToolCallException>(async () => await From(GetWeather).InvokeAsync(arguments))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Records_lists_and_their_parts_are_bound_and_checked()
    {
        var function = From(static (Place[] places, List<int>? numbers, Dictionary<string, Place> named) => $"{places[1].Lon} {numbers?.Count} {named["a"].Lat}", "f", strict: false);

        Assert.Equal("4 2 5", await function.InvokeAsync("""{"places":[{"lat":1,"lon":2},{"lat":3,"lon":4}],"numbers":[1,2],"named":{"a":{"lat":5,"lon":6}}}"""));
        Assert.Equal("4  5", await function.InvokeAsync("""{"places":[{"lat":1,"lon":2},{"lat":3,"lon":4}],"named":{"a":{"lat":5,"lon":6}}}"""));
        var exception = await Assert.ThrowsAsync<ToolCallException>(async () => await function.InvokeAsync("""{"places":[{"lat":1,"lon":2},{"lat":3,"lon":"x"}],"named":{}}"""));
        Assert.StartsWith("$.places[1].lon: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_method_that_a_strict_schema_cannot_express_is_refused_at_once() =>
        Assert.StartsWith("$.named", Assert.Throws<NotSupportedException>(() => From(static (Dictionary<string, int> named) => "", "f")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task The_token_is_given_and_not_shown()
    {
        using var source = new CancellationTokenSource();
        var function = From(static (int a, CancellationToken token, int b = 2) => $"{a + b} {token.CanBeCanceled}", "add");

        Assert.Equal("5 True", await function.InvokeAsync("""{"a":3}""", source.Token));
        JsonAssert.Contains("""{"required":["a","b"]}""", function.Parameters?.GetRawText());
        await Assert.ThrowsAsync<ToolCallException>(async () => await function.InvokeAsync("""{"a":3,"token":1}"""));
    }

    [Fact]
    public async Task Every_kind_of_result_becomes_text()
    {
        Assert.Equal("plain", await Call(static () => "plain"));
        Assert.Equal("null", await Call(static () => (string?)null));
        Assert.Equal("5", await Call(static () => 5));
        Assert.Equal("null", await Call(static () => (Place?)null));
        Assert.Equal("""{"lat":1,"lon":2}""", await Call(static () => new Place(1, 2)));
        Assert.Equal("""["a","ö"]""", await Call(static () => Task.FromResult<List<string>>(["a", "ö"])));
        Assert.Equal("later", await Call(static async () => { await Task.Yield(); return "later"; }));
        Assert.Equal("\"Celsius\"", await Call(static () => new ValueTask<Unit>(Unit.Celsius)));
        Assert.Equal("Done.", await Call(static () => { }));
        Assert.Equal("Done.", await Call(static async () => await Task.Yield()));
        Assert.Equal("Done.", await Call(static () => ValueTask.CompletedTask));

        static async Task<string> Call(Delegate function) => await From(function, "f").InvokeAsync("{}");
    }

    [Fact]
    public async Task Defaults_of_every_kind_are_known()
    {
        var function = From(
            static (DateTime when = default, decimal price = 1.5m, Unit? unit = Unit.Fahrenheit, Guid? id = null, string text = "x", int[]? list = null) =>
                FormattableString.Invariant($"{when.Year} {price} {unit} {id} {text} {list?.Length}"),
            "f",
            strict: false);

        Assert.Equal("1 1.5 Fahrenheit  x ", await function.InvokeAsync("{}"));
        Assert.Equal("1 1.5 Fahrenheit  x ", await function.InvokeAsync("""{"when":null,"price":null,"text":null}"""));
    }

    [Fact]
    public async Task Instances_closures_and_extension_methods_keep_their_targets()
    {
        var counter = 0;
        var function = From(() => ++counter, "count");
        await function.InvokeAsync("{}");

        Assert.Equal("2", await function.InvokeAsync("{}"));
        Assert.Equal("Hello, Ann", await From(new Greeter("Hello").Greet).InvokeAsync("""{"name":"Ann"}"""));
        Assert.Equal("Ann!", await From((Func<string, string>)"Ann".With).InvokeAsync("""{"mark":"!"}"""));
    }

    [Fact]
    public async Task An_exception_comes_as_it_was_thrown()
    {
        await Assert.ThrowsAsync<DivideByZeroException>(async () => await From(static string () => throw new DivideByZeroException(), "f").InvokeAsync("{}"));
        await Assert.ThrowsAsync<DivideByZeroException>(async () => await From(static async Task<string> () => { await Task.Yield(); throw new DivideByZeroException(); }, "f").InvokeAsync("{}"));
    }

    [Fact]
    public void Names_of_the_compilers_are_refused()
    {
        var exception = Assert.Throws<ArgumentException>(() => From(static () => "x"));

        Assert.Contains("pass a name", exception.Message, StringComparison.Ordinal);
        Assert.Equal("name", exception.ParamName);
        Assert.Equal("Local", From(Local).Name);
        Assert.Equal("local", From(Local, "local").Name);
        Assert.Throws<ArgumentException>(() => From(Local, " "));

        static string Local() => "x";
    }

    [Fact]
    public void A_method_with_types_that_JSON_cannot_express_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => From(null!));
        Assert.Contains("number", Assert.Throws<ArgumentException>(() => From((ByReference)ByReferenceMethod)).Message, StringComparison.Ordinal);
        Assert.Contains("'ReadOnlySpan<Char> text' of OnSpanMethod: values of this type", Assert.Throws<ArgumentException>(() => From((OnSpan)OnSpanMethod)).Message, StringComparison.Ordinal);
        Assert.Contains("$.grid: Int32[,] ", Assert.Throws<NotSupportedException>(() => From(static (int[,] grid) => "x", "f")).Message, StringComparison.Ordinal);
        Assert.StartsWith("$: MemoryStream is a stream", Assert.Throws<NotSupportedException>(() => From(static () => new MemoryStream(), "f")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_service_among_the_parameters_is_told_how_to_become_one(bool strict)
    {
        var exception = Assert.Throws<NotSupportedException>(() => From(static (IFormatProvider format) => "x", "f", strict));

        Assert.StartsWith("$.format: IFormatProvider is an interface", exception.Message, StringComparison.Ordinal);
        Assert.Contains("[FromKeyedServices]", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_method_that_nobody_can_wait_for_is_refused()
    {
#pragma warning disable MA0147 // This is the mistake.
        Assert.StartsWith("Forgotten is async void", Assert.Throws<ArgumentException>(() => From(Forgotten)).Message, StringComparison.Ordinal);
#pragma warning restore MA0147

        static async void Forgotten() => await Task.Yield();
    }

    [Fact]
    public void Reflection_that_is_switched_off_is_said_so() =>
        Assert.Contains("JsonSerializerIsReflectionEnabledByDefault", Assert.Throws<InvalidOperationException>(() => ToolFunction.From(GetWeather)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_name_and_a_description_of_the_callers_come_first()
    {
        var function = ToolFunction.From(GetWeather, "get_weather", "Mine.", options: _options);

        Assert.Equal("get_weather", function.Name);
        Assert.Equal("Mine.", function.Description);
    }

    [Fact]
    public void Reflection_is_done_once_for_each_method()
    {
        var first = From(GetWeather).Parameters!.Value;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var second = From(GetWeather).Parameters!.Value;

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
        Assert.Equal(first.GetRawText(), second.GetRawText());
    }

    private static ToolFunction From(Delegate function, string? name = null, bool strict = true) => ToolFunction.From(function, name, strict: strict, options: _options);

    [Description("Tells the weather.")]
    private static string GetWeather([Description("The city, in English.")] string city, int days = 3, Unit unit = Unit.Celsius) => $"{city} {days} {unit}";

    private static string ByReferenceMethod(ref int number) => $"{number}";

    private static string OnSpanMethod(ReadOnlySpan<char> text) => text.ToString();

    private delegate string ByReference(ref int number);

    private delegate string OnSpan(ReadOnlySpan<char> text);

    private sealed class Greeter(string word)
    {
        public string Greet(string name) => $"{word}, {name}";
    }
}

internal static class TextExtensions
{
    public static string With(this string text, string mark) => text + mark;
}
