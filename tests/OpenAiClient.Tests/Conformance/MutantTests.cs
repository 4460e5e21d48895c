using System.Text;
using System.Text.Json.Nodes;
using OpenAi.Conformance.Mutants;
using OpenAi.Conformance.Recordings;

namespace OpenAi.Tests.Conformance;

/// <summary>Tests of the conformance tool: the changes of recorded answers, and what counts as the same meaning.</summary>
public class MutantTests
{
    private const string Sound = """{"id":"m","object":"model","created":1741569952,"owned_by":"me"}""";

    [Fact]
    public void Each_field_of_each_item_is_changed_in_every_way_and_read_and_written_back()
    {
        var (count, failures) = MutantsCommand.Try([new("test", (JsonObject)JsonNode.Parse(
            $$$"""{"method":"GET","path":"/models","request":null,"status":200,"response_headers":{"content-type":"application/json"},"response":{"object":"list","data":[{{{Sound}}},{{{Sound}}}]}}""")!)]);

        Assert.Empty(failures);
        Assert.InRange(count, 300, 600);
    }

    [Fact]
    public void A_mutant_is_the_document_with_one_change()
    {
        var mutants = Mutant.Of("""{"a":"x","b":{"c":12}}"""u8.ToArray(), "$").Where(static mutant => !mutant.What.Contains(", and ", StringComparison.Ordinal)).ToDictionary(static mutant => mutant.What, static mutant => Encoding.UTF8.GetString(mutant.Json));

        Assert.Equal("""{"b":{"c":12}}""", mutants["$.a removed"]);
        Assert.Equal("""{"a":"x"}""", mutants["$.b removed"]);
        Assert.Equal("""{"a":"x","b":{}}""", mutants["$.b.c removed"]);
        Assert.Equal("""{"a":"never_seen_before","b":{"c":12}}""", mutants["$.a unknown string"]);
        Assert.Equal("""{"a":"x","b":null}""", mutants["$.b null"]);
        Assert.Equal("""{"a":"x","b":{"never_seen_14":{"a":1},"c":12}}""", mutants["$.b.c beside an unknown field"]);
        Assert.Equal("""{"a":"x","b":{"c":12.0}}""", mutants["$.b.c as 12.0"]);
        Assert.Equal("""{"a":"x","b":{"c":120E-1}}""", mutants["$.b.c as 120E-1"]);
        Assert.Equal("""{"a":"x","b":{"c":"12"}}""", mutants["$.b.c as \"12\""]);
        Assert.Equal("""{"a":"x\ud83d","b":{"c":12}}""", mutants["$.a before half a pair"]);
        Assert.Equal("""{"a":"\u0078","b":{"c":12}}""", mutants["$.a escaped"]);
        Assert.Equal("""{"a":"another","a":"x","b":{"c":12}}""", mutants["$.a otherwise, then again"]);
        Assert.Equal("""{"b":{"c":12},"a":"x"}""", mutants["$.b first in its object"]);
    }

    [Fact]
    public void The_same_pairs_of_changes_are_chosen_each_time()
    {
        var document = Encoding.UTF8.GetBytes(Sound);

        Assert.Equal(Mutant.Of(document, "$").Select(static mutant => mutant.What), Mutant.Of(document, "$").Select(static mutant => mutant.What));
        Assert.Contains(Mutant.Of(document, "$"), static mutant => mutant.What.Contains(", and ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"a":12.0}""", """{"a":12}""")]
    [InlineData("""{"a":"12"}""", """{"a":12}""")]
    [InlineData("""{"a":12}""", """{"a":"12"}""")]
    [InlineData("""{"a":1e400}""", """{"a":1.7976931348623157E+308}""")]
    [InlineData("""{"a":1741569952000}""", """{"a":1741569952}""")]
    [InlineData("""{"a":"2025-03-10T01:25:52Z"}""", """{"a":1741569952}""")]
    [InlineData("""{"a":"true"}""", """{"a":true}""")]
    [InlineData("""{"a":null,"b":[null]}""", "{}")]
    [InlineData("""{"a":[null,1]}""", """{"a":[1]}""")]
    [InlineData("""{"a":{"b":1}}""", """{"a":[{"b":1}]}""")]
    [InlineData("""{"a":{"b":1}}""", """{"a":"{\"b\":1}"}""")]
    [InlineData("""{"a":["x",{"text":"y"}]}""", """{"a":"xy"}""")]
    [InlineData("""{"a":"x"}""", """{"a":{"value":"x"}}""")]
    [InlineData("{}", """{"role":"assistant","part":{"name":"","role":"assistant"}}""")]
    [InlineData(@"{""a"":""\ud83d\u0061""}", @"{""a"":""\ufffda""}")]
    [InlineData("""{"b":1,"a":2}""", """{"a":2,"b":1}""")]
    public void What_is_mended_by_the_rules_means_the_same(string read, string written) => Assert.Null(Difference(read, written));

    [Theory]
    [InlineData("""{"a":12.5}""", """{"a":12}""", "$.a: 12.5 became 12")]
    [InlineData("""{"a":"x"}""", "{}", "$.a: \"x\" was lost")]
    [InlineData("""{"a":0}""", "{}", "$.a: 0 was lost")]
    [InlineData("""{"a":[1,2]}""", """{"a":[1]}""", "$.a[1]: 2 was lost")]
    [InlineData("""{"a":[]}""", "{}", "$.a: [] was lost")]
    [InlineData("{}", """{"a":0}""", "$.a: 0 came from nowhere")]
    [InlineData("{}", """{"a":[]}""", "$.a: [] came from nowhere")]
    [InlineData("{}", """{"role":"user"}""", "$.role: \"user\" came from nowhere")]
    [InlineData("""{"a":1}""", """{"a":1,"a":1}""", "$.a: written twice")]
    [InlineData("""{"a":{"never_seen_1":null}}""", """{"a":{}}""", "$.a.never_seen_1: null was lost")]
    [InlineData("""{"a":[{"b":"x"}]}""", """{"a":[{"b":"y"}]}""", "$.a[0].b: \"x\" became \"y\"")]
    [InlineData("""{"a":"x"}""", """{"a":true}""", "$.a: \"x\" became true")]
    [InlineData("""{"a":"1\ufffd"}""", """{"a":1}""", "$.a: \"1\ufffd\" became 1")]
    public void Anything_else_is_a_difference(string read, string written, string difference) => Assert.Equal(difference, Difference(read, written));

    [Theory]
    [InlineData("""{"a":1,"a":2}""", """{"a":2}""", null)]
    [InlineData("""{"a":1,"a":null}""", """{"a":1}""", null)]
    [InlineData("""{"a":1,"a":null}""", """{"a":1,"a":null}""", null)]
    [InlineData("""{"a":1,"a":2}""", """{"a":1}""", "$.a: 2 became 1")]
    [InlineData("""{"a":1,"a":2,"b":1}""", """{"a":2,"b":1,"b":1}""", "$.b: written twice")]
    public void The_last_of_repeated_fields_counts(string read, string written, string? difference) => Assert.Equal(difference, Difference(read, written, repeats: true));

    private static string? Difference(string read, string written, bool repeats = false) =>
        new Meaning(new HashSet<string> { "role \"assistant\"" }, repeats).Difference(Encoding.UTF8.GetBytes(read), Encoding.UTF8.GetBytes(written));
}
