using OpenAi.Schemas;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Schemas;

public class ParametersSchemaTests
{
    [Fact]
    public void Parameters_share_their_definitions()
    {
        var schema = new ParametersSchema(strict: true);
        schema.Add("from", SchemaSamples.Default.Node, "Where it begins.", isNullable: false, isOptional: false);
        schema.Add("to", SchemaSamples.Default.Node, null, isNullable: true, isOptional: false);

        JsonAssert.Equal("""
            {"type":"object",
             "properties":{
               "from":{"anyOf":[{"$ref":"#/$defs/Node"}],"description":"Where it begins."},
               "to":{"anyOf":[{"$ref":"#/$defs/Node"},{"type":"null"}]}},
             "required":["from","to"],
             "additionalProperties":false,
             "$defs":{
               "Node":{"type":"object",
                 "properties":{
                   "name":{"type":"string","description":"Its name."},
                   "next":{"anyOf":[{"$ref":"#/$defs/Node"},{"type":"null"}],"description":"The next."},
                   "children":{"type":"array","items":{"$ref":"#/$defs/Node"}}},
                 "required":["name","next","children"],
                 "additionalProperties":false}}}
            """, schema.ToSchema().GetRawText());
    }

    [Fact]
    public void A_strict_schema_lets_the_optional_be_null()
    {
        var schema = new ParametersSchema(strict: true);
        schema.Add("city", SchemaSamples.Default.String, "The city.", isNullable: false, isOptional: false);
        schema.Add("days", SchemaSamples.Default.Int32, null, isNullable: false, isOptional: true, 3);
        schema.Add("level", NumberSamples.Default.Level, "How loud.", isNullable: false, isOptional: false);

        JsonAssert.Equal("""
            {"type":"object",
             "properties":{
               "city":{"type":"string","description":"The city."},
               "days":{"type":["integer","null"]},
               "level":{"type":"integer","description":"How loud. 1: Low, 2: High","enum":[1,2]}},
             "required":["city","days","level"],
             "additionalProperties":false}
            """, schema.ToSchema().GetRawText());
    }

    [Fact]
    public void A_loose_schema_lets_the_optional_be_missing_and_allows_any_JSON()
    {
        var schema = new ParametersSchema(strict: false);
        schema.Add("city", SchemaSamples.Default.City, null, isNullable: false, isOptional: false);
        schema.Add("days", SchemaSamples.Default.Int32, null, isNullable: false, isOptional: true, 3);
        schema.Add("map", SchemaSamples.Default.DictionaryStringInt32, null, isNullable: false, isOptional: false);
        schema.Add("any", SchemaSamples.Default.BadObject, null, isNullable: false, isOptional: true);

        JsonAssert.Equal("""
            {"type":"object",
             "properties":{
               "city":{"type":"object","description":"A city of the world.",
                 "properties":{
                   "name":{"type":"string"},
                   "population":{"type":"integer","description":"Inhabitants."},
                   "country":{"type":["string","null"],"description":"The country's ISO code."}},
                 "required":["name","population"]},
               "days":{"type":"integer","default":3},
               "map":{"type":"object","additionalProperties":{"type":"integer"}},
               "any":{"type":"object",
                 "properties":{
                   "fine":{"type":"integer"},
                   "deep":{"type":"object","properties":{"list":{"type":"array","items":{"type":"object","properties":{"value":{}},"required":["value"]}}},"required":["list"]}},
                 "required":["fine","deep"]}},
             "required":["city","map"]}
            """, schema.ToSchema().GetRawText());
    }

    [Fact]
    public void No_parameters_are_an_empty_object()
    {
        JsonAssert.Equal("""{"type":"object","properties":{},"required":[],"additionalProperties":false}""", new ParametersSchema(strict: true).ToSchema().GetRawText());
        JsonAssert.Equal("""{"type":"object","properties":{},"required":[]}""", new ParametersSchema(strict: false).ToSchema().GetRawText());
    }

    [Fact]
    public void A_parameter_without_a_strict_schema_is_refused_with_its_path()
    {
        var schema = new ParametersSchema(strict: true);
        schema.Add("map", SchemaSamples.Default.DictionaryStringInt32, null, isNullable: true, isOptional: false);

        Assert.StartsWith("$.map: ", Assert.Throws<NotSupportedException>(() => schema.ToSchema()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_types_arguments_need_not_be_strict()
    {
        var schema = TypeSchema.Of(SchemaSamples.Default.BadMap, strict: false);

        JsonAssert.Contains("""{"properties":{"deep":{"properties":{"list":{"items":{"properties":{"value":{"type":"object","additionalProperties":{"type":"integer"}}}}}}}}}""", schema.Schema.GetRawText());
        Assert.NotSame(TypeSchema.Of(SchemaSamples.Default.City), TypeSchema.Of(SchemaSamples.Default.City, strict: false));
    }
}
