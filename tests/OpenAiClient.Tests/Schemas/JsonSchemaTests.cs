using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Schemas;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Schemas;

[Trait("Lane", "cultures")]
public class JsonSchemaTests
{
    [Fact]
    public void Every_property_is_required_and_nothing_else_allowed() =>
        Same(SchemaSamples.Default.City, """
            {"type":"object",
             "description":"A city of the world.",
             "properties":{
               "name":{"type":"string"},
               "population":{"type":"integer","description":"Inhabitants."},
               "country":{"type":["string","null"],"description":"The country's ISO code."}},
             "required":["name","population","country"],
             "additionalProperties":false}
            """);

    [Fact]
    public void Optional_properties_are_nullable_in_a_schema_and_read_only_ones_left_out() =>
        Same(SchemaSamples.Default.Order, """
            {"type":"object",
             "properties":{
               "id":{"type":"string"},
               "level":{"type":"string","enum":["Low","High"]},
               "fallback":{"type":["string","null"],"enum":["Low","High",null]},
               "destination":{"type":"object","description":"Where it goes.",
                 "properties":{
                   "name":{"type":"string"},
                   "population":{"type":"integer","description":"Inhabitants."},
                   "country":{"type":["string","null"],"description":"The country's ISO code."}},
                 "required":["name","population","country"],"additionalProperties":false},
               "lines":{"anyOf":[
                 {"type":"array","items":{"type":"object","properties":{"article":{"type":"string"},"count":{"type":"integer"}},"required":["article","count"],"additionalProperties":false}},
                 {"type":"null"}]},
               "discount":{"type":["integer","null"]},
               "the-note":{"type":["string","null"]}},
             "required":["id","level","fallback","destination","lines","discount","the-note"],
             "additionalProperties":false}
            """);

    [Fact]
    public void Enums_that_are_numbers_tell_their_names()
    {
        var properties = JsonSchema.From(NumberSamples.Default.Order).GetProperty("properties");

        JsonAssert.Equal("""{"type":"integer","enum":[1,2],"description":"1: Low, 2: High"}""", properties.GetProperty("level").GetRawText());
        JsonAssert.Equal("""{"type":["integer","null"],"enum":[1,2,null],"description":"1: Low, 2: High"}""", properties.GetProperty("fallback").GetRawText());
    }

    [Fact]
    public void A_description_does_not_hide_what_a_value_means()
    {
        var properties = JsonSchema.From(NumberSamples.Default.Described).GetProperty("properties");

        JsonAssert.Equal("""{"type":"integer","enum":[1,2],"description":"How loud. 1: Low, 2: High"}""", properties.GetProperty("level").GetRawText());
        JsonAssert.Equal("""{"type":["string","null"],"description":"A photo. Bytes in base64."}""", properties.GetProperty("photo").GetRawText());
    }

    [Fact]
    public void Simple_types_keep_only_what_the_API_accepts() =>
        Same(SchemaSamples.Default.Simple, """
            {"type":"object",
             "properties":{
               "at":{"type":"string","format":"date-time"},
               "day":{"type":"string","format":"date"},
               "time":{"type":"string","format":"time"},
               "span":{"type":"string","pattern":"^-?(\\d+\\.)?\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?$"},
               "key":{"type":"string","format":"uuid"},
               "link":{"type":"string"},
               "letter":{"type":"string","description":"One character."},
               "data":{"type":"string","description":"Bytes in base64."},
               "price":{"type":"number"},
               "share":{"type":"number"},
               "big":{"type":"integer"},
               "yes":{"type":"boolean"},
               "maybe":{"type":["boolean","null"]},
               "grid":{"type":"array","items":{"type":"array","items":{"type":"integer"}}},
               "gaps":{"type":"array","items":{"type":["integer","null"]}},
               "tags":{"type":"array","items":{"type":"string"}}},
             "required":["at","day","time","span","key","link","letter","data","price","share","big","yes","maybe","grid","gaps","tags"],
             "additionalProperties":false}
            """);

    [Fact]
    public void A_type_that_contains_itself_refers_to_the_root() =>
        Same(SchemaSamples.Default.Node, """
            {"type":"object",
             "properties":{
               "name":{"type":"string","description":"Its name."},
               "next":{"anyOf":[{"$ref":"#"},{"type":"null"}],"description":"The next."},
               "children":{"type":"array","items":{"$ref":"#"}}},
             "required":["name","next","children"],
             "additionalProperties":false}
            """);

    [Fact]
    public void A_type_that_is_used_again_is_a_definition_and_stands_alone_in_its_reference() =>
        Same(SchemaSamples.Default.Forest, """
            {"type":"object",
             "properties":{
               "oak":{"$ref":"#/$defs/Node"},
               "elm":{"anyOf":[{"$ref":"#/$defs/Node"}],"description":"Another."},
               "ash":{"anyOf":[{"$ref":"#/$defs/Node"},{"type":"null"}]}},
             "required":["oak","elm","ash"],
             "additionalProperties":false,
             "$defs":{
               "Node":{"type":"object",
                 "properties":{
                   "name":{"type":"string","description":"Its name."},
                   "next":{"anyOf":[{"$ref":"#/$defs/Node"},{"type":"null"}],"description":"The next."},
                   "children":{"type":"array","items":{"$ref":"#/$defs/Node"}}},
                 "required":["name","next","children"],
                 "additionalProperties":false}}}
            """);

    [Fact]
    public void Types_that_contain_each_other_end() =>
        Same(SchemaSamples.Default.Mutual, """
            {"type":"object",
             "properties":{"other":{"anyOf":[{"$ref":"#/$defs/Other"},{"type":"null"}]}},
             "required":["other"],
             "additionalProperties":false,
             "$defs":{
               "Other":{"type":"object",
                 "properties":{"back":{"anyOf":[{"$ref":"#"},{"type":"null"}]},"more":{"type":"array","items":{"$ref":"#/$defs/Other"}}},
                 "required":["back","more"],
                 "additionalProperties":false}}}
            """);

    [Fact]
    public void Several_types_in_one_place_are_alternatives() =>
        Same(SchemaSamples.Default.Drawing, """
            {"type":"object",
             "properties":{
               "main":{"$ref":"#/$defs/Shape"},
               "frame":{"anyOf":[{"$ref":"#/$defs/Shape"},{"type":"null"}]}},
             "required":["main","frame"],
             "additionalProperties":false,
             "$defs":{
               "Shape":{"description":"A shape.","anyOf":[
                 {"type":"object",
                  "properties":{"kind":{"type":"string","const":"circle"},"radius":{"type":"number"},"colour":{"type":["string","null"]}},
                  "required":["kind","radius","colour"],"additionalProperties":false},
                 {"type":"object",
                  "properties":{"kind":{"type":"integer","const":2},"parts":{"type":"array","items":{"$ref":"#/$defs/Shape"}},"colour":{"type":["string","null"]}},
                  "required":["kind","parts","colour"],"additionalProperties":false}]}}}
            """);

    [Fact]
    public void Types_of_the_same_name_have_definitions_of_their_own()
    {
        var definitions = JsonSchema.From(SchemaSamples.Default.Both).GetProperty("$defs");

        Assert.True(definitions.GetProperty("Inner").GetProperty("properties").TryGetProperty("a", out _));
        Assert.True(definitions.GetProperty("Inner_2").GetProperty("properties").TryGetProperty("b", out _));
    }

    [Fact]
    public void An_object_without_properties_is_empty() =>
        Same(SchemaSamples.Default.Empty, """{"type":"object","properties":{},"required":[],"additionalProperties":false}""");

    [Fact]
    public void No_reference_leads_nowhere()
    {
        foreach (var schema in new[] { JsonSchema.From(SchemaSamples.Default.Forest), JsonSchema.From(SchemaSamples.Default.Drawing), JsonSchema.From(SchemaSamples.Default.Nested) })
        {
            foreach (var reference in References(schema))
                Assert.True(reference == "#" || schema.GetProperty("$defs").TryGetProperty(reference["#/$defs/".Length..], out _), reference);
        }
    }

    [Fact]
    public void A_type_that_strict_schemas_cannot_express_is_refused_with_its_path()
    {
        Refused(SchemaSamples.Default.BadMap, "$.deep.list[].value: Dictionary<String, Int32> is a dictionary");
        Refused(SchemaSamples.Default.BadObject, "$.deep.list[].value: Object may be any JSON");
        Refused(SchemaSamples.Default.BadElement, "$.deep.list[].value: JsonElement may be any JSON");
        Refused(SchemaSamples.Default.BadNode, "$.deep.list[].value: JsonObject may be any JSON");
        Refused(SchemaSamples.Default.BadArray, "$.deep.list[].value: JsonArray may be any JSON");
        Refused(SchemaSamples.Default.BadList, "$.deep.list[].value[]: ");
        Refused(SchemaSamples.Default.BadInterface, "$.deep.list[].value: IAnimal is abstract");
        Refused(SchemaSamples.Default.BadConverter, "$.deep.list[].value: Secret may be any JSON, or has a custom converter");
        Refused(SchemaSamples.Default.BadRing, "$.deep.list[].value[][]: this list contains itself");
        Refused(SchemaSamples.Default.OwnConverter, "$.line: LineConverter");
    }

    [Fact]
    public void A_root_that_is_no_object_stands_in_one()
    {
        Same(SchemaSamples.Default.Int32, """{"type":"object","properties":{"value":{"type":"integer"}},"required":["value"],"additionalProperties":false}""");
        Same(SchemaSamples.Default.String, """{"type":"object","properties":{"value":{"type":"string"}},"required":["value"],"additionalProperties":false}""");
        Assert.Equal("array", JsonSchema.From(SchemaSamples.Default.CityArray).GetProperty("properties").GetProperty("value").GetProperty("type").GetString());
        Assert.True(JsonSchema.From(SchemaSamples.Default.Shape).GetProperty("properties").TryGetProperty("value", out _));
        Refused(SchemaSamples.Default.DictionaryStringInt32, "$.value: Dictionary<String, Int32>");
        Assert.Throws<ArgumentNullException>(() => JsonSchema.From<City>((JsonTypeInfo<City>)null!));
    }

    [Fact]
    public void A_schema_is_made_once() =>
        Assert.Same(TypeSchema.Of(SchemaSamples.Default.City), TypeSchema.Of(SchemaSamples.Default.City));

    [Fact]
    public void Threads_that_ask_at_once_get_the_same_schema()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = SchemaSamples.Default };
        var type = (JsonTypeInfo<Forest>)options.GetTypeInfo(typeof(Forest));
        var made = new TypeSchema[8];

        Parallel.For(0, made.Length, i => made[i] = TypeSchema.Of(type));

        Assert.All(made, schema => Assert.Same(made[0], schema));
    }

    [Fact]
    public void Reflection_and_source_generation_agree()
    {
        var options = ReflectedJson.Create(new DefaultJsonTypeInfoResolver());

        Same(SchemaSamples.Default.Order, JsonSchema.From<Order>(options).GetRawText());
        Same(SchemaSamples.Default.Drawing, JsonSchema.From<Drawing>(options).GetRawText());
        Same(SchemaSamples.Default.Simple, JsonSchema.From<Simple>(options).GetRawText());
        Same(SchemaSamples.Default.City, JsonSchema.From<City>(options).GetRawText());
    }

    [Fact]
    public void Without_reflection_the_message_tells_what_to_give()
    {
        Assert.Contains("JsonTypeInfo<City>", Assert.Throws<InvalidOperationException>(() => JsonSchema.From<City>()).Message, StringComparison.Ordinal);
        Assert.Contains("JsonTypeInfo<City>", Assert.Throws<InvalidOperationException>(() => JsonSchema.From<City>(new JsonSerializerOptions())).Message, StringComparison.Ordinal);
    }

    private static void Same<T>(JsonTypeInfo<T> type, string expected)
    {
        var schema = JsonSchema.From(type).GetRawText();
        JsonAssert.Equal(expected, schema);
    }

    private static void Refused<T>(JsonTypeInfo<T> type, string message) =>
        Assert.Contains(message, Assert.Throws<NotSupportedException>(() => JsonSchema.From(type)).Message, StringComparison.Ordinal);

    private static IEnumerable<string> References(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(static field => field.NameEquals("$ref") ? [field.Value.GetString()!] : References(field.Value)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
