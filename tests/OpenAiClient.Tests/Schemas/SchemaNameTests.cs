using OpenAi.Schemas;

namespace OpenAi.Tests.Schemas;

public class SchemaNameTests
{
    [Theory]
    [InlineData(typeof(City), "City")]
    [InlineData(typeof(Page<City>), "PageOfCity")]
    [InlineData(typeof(Dictionary<string, City[]>), "DictionaryOfStringAndCityArray")]
    [InlineData(typeof(List<Page<int?>>), "ListOfPageOfNullableOfInt32")]
    public void A_type_has_a_name_that_the_API_accepts(Type type, string name) => Assert.Equal(name, SchemaName.Of(type));

    [Fact]
    public void A_name_is_cut_and_keeps_to_ASCII()
    {
        Assert.Equal(64, SchemaName.Of(typeof(Page<Page<Page<Page<Dictionary<string, Dictionary<string, Dictionary<string, City>>>>>>>)).Length);
        Assert.Equal("Gr__e", SchemaName.Of(typeof(Größe)));
    }

    private sealed record Größe;
}
