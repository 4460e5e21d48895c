using System.Text.Json;
using OpenAi.Conformance;
using OpenAi.Tests.Support;
using OpenAi.VectorStores;

namespace OpenAi.Tests.VectorStores;

public class VectorStoreFilterTests
{
    [Fact]
    public void Every_comparison_is_written_as_the_API_documents()
    {
        (VectorStoreFilter Filter, string Json)[] cases =
        [
            (VectorStoreFilter.Equal("a", "x"), """{"type":"eq","key":"a","value":"x"}"""),
            (VectorStoreFilter.NotEqual("a", true), """{"type":"ne","key":"a","value":true}"""),
            (VectorStoreFilter.GreaterThan("a", 1), """{"type":"gt","key":"a","value":1}"""),
            (VectorStoreFilter.GreaterThanOrEqual("a", 1.5), """{"type":"gte","key":"a","value":1.5}"""),
            (VectorStoreFilter.LessThan("a", long.MaxValue), """{"type":"lt","key":"a","value":9223372036854775807}"""),
            (VectorStoreFilter.LessThanOrEqual("a", false), """{"type":"lte","key":"a","value":false}"""),
            (VectorStoreFilter.In("a", "x", 2), """{"type":"in","key":"a","value":["x",2]}"""),
            (VectorStoreFilter.NotIn("a"), """{"type":"nin","key":"a","value":[]}"""),
        ];
        foreach (var (filter, json) in cases)
        {
            JsonAssert.Equal(json, filter.ToString());
            JsonAssert.Equal(json, Read(json).ToString());
            Assert.Null(Read(json).ExtraFields);
        }
    }

    [Fact]
    public void Filters_are_joined_to_any_depth()
    {
        const string Json = """
            {"type":"and","filters":[{"type":"eq","key":"a","value":"x"},{"type":"or","filters":[{"type":"gt","key":"b","value":1},{"type":"in","key":"c","value":["y"]}]}]}
            """;

        var filter = VectorStoreFilter.And(
            VectorStoreFilter.Equal("a", "x"),
            VectorStoreFilter.Or(VectorStoreFilter.GreaterThan("b", 1), VectorStoreFilter.In("c", "y")));

        JsonAssert.Equal(Json, filter.ToString());
        var read = Assert.IsType<VectorStoreCompoundFilter>(Read(Json));
        Assert.Equal(VectorStoreCombination.Or, Assert.IsType<VectorStoreCompoundFilter>(read.Filters[1]).Type);
        JsonAssert.Equal(Json, read.ToString());
    }

    [Fact]
    public void An_unknown_filter_is_kept()
    {
        const string Json = """{"type":"near","key":"place","value":{"x":1}}""";

        Assert.Equal("near", Assert.IsType<UnknownVectorStoreFilter>(Read(Json)).Type);
        JsonAssert.Equal(Json, Wire.Write(Read(Json)));
    }

    [Fact]
    public void A_value_of_a_filter_is_one_or_several()
    {
        FilterValue one = "x", several = (AttributeValue[])["x", 1];

        Assert.Equal((false, 1), (one.IsList, one.Values.Count));
        Assert.Equal((true, 2), (several.IsList, several.Values.Count));
        JsonAssert.Equal("""{"type":"eq","key":"","value":null}""", new VectorStoreComparisonFilter().ToString());
    }

    [Fact]
    public void Values_of_attributes_are_alike_when_they_are_alike_on_the_wire()
    {
        AttributeValue text = "x", whole = 1, number = 1.0, yes = true, never = default;

        Assert.Equal(("x", "1", "True", ""), (text.ToString(), whole.ToString(), yes.ToString(), never.ToString()));
        Assert.True(whole == number && whole.GetHashCode() == number.GetHashCode());
        Assert.True(text != whole && never == default && never != yes);
        Assert.False(text.Equals((object)"x"));
        Assert.Null(text.Number);
        Assert.Null(text.Boolean);
        Assert.Null(whole.Text);
    }

    [Fact]
    public void A_filter_value_of_an_unsupported_type_is_refused()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => AttributeValue.FromText(null!)).ParamName);
        Assert.Throws<ArgumentException>(() => AttributeValue.FromNumber(double.NaN));
        Assert.Equal("key", Assert.Throws<ArgumentNullException>(() => VectorStoreFilter.Equal(null!, 1)).ParamName);
    }

    private static VectorStoreFilter Read(string json) => Wire.Read<VectorStoreFilter>(json);
}
