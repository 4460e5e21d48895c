using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using OpenAi.Functions;
using OpenAi.Schemas;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Schemas;

/// <summary>Options and lists of F#, which the library recognizes by name.</summary>
public class FSharpTypeTests
{
    private static readonly JsonSerializerOptions _options = ReflectedJson.Create(new DefaultJsonTypeInfoResolver());

    [Fact]
    public void FSharp_options_may_be_null_and_have_the_schema_of_their_value() => JsonAssert.Equal(
        """
        {"type":"object","properties":{
          "age":{"type":["integer","null"]},
          "home":{"anyOf":[{"type":"object","properties":{"street":{"type":"string"}},"required":["street"],"additionalProperties":false},{"type":"null"}]},
          "rank":{"type":["number","null"]},
          "names":{"type":"array","items":{"type":"string"}}},
        "required":["age","home","rank","names"],"additionalProperties":false}
        """,
        JsonSchema.From<Person>(_options).GetRawText());

    [Fact]
    public void FSharp_options_are_read_from_JSON()
    {
        var some = Read("""{"age":5.0,"home":{"street":"s"},"rank":1.5,"names":["a"]}""");
        Assert.Equal((5, "s", 1.5, "a"), (some.Age.Value, some.Home.Value.Street, some.Rank.Value, some.Names.Head));

        foreach (var json in new[] { """{"age":null,"home":null,"rank":null,"names":[]}""", """{"names":[]}""" })
        {
            var none = Read(json);
            Assert.Null(none.Age);
            Assert.Null(none.Home);
            Assert.True(none.Rank.IsNone);
        }
    }

    [Fact]
    public async Task FSharp_options_are_parameters_and_results()
    {
        var function = ToolFunction.From((FSharpOption<int> age, FSharpValueOption<int> rank) => FSharpOption<Home>.Some(new($"{age is null} {rank.IsNone}")), "f", options: _options);

        JsonAssert.Contains("""{"properties":{"age":{"type":["integer","null"]},"rank":{"type":["integer","null"]}}}""", function.Parameters?.GetRawText());
        Assert.Equal("""{"street":"True True"}""", await function.InvokeAsync("""{"age":null,"rank":null}"""));
        Assert.Equal("""{"street":"False False"}""", await function.InvokeAsync("""{"age":3,"rank":4}"""));
    }

    private static Person Read(string json) => AnswerReader.Read(json, (JsonTypeInfo<Person>)_options.GetTypeInfo(typeof(Person)))!;

    internal sealed record Home(string Street);

    internal sealed record Person(FSharpOption<int> Age, FSharpOption<Home> Home, FSharpValueOption<double> Rank, FSharpList<string> Names);
}
