using System.Text.Json;
using OpenAi.Conformance;
using OpenAi.Moderations;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Moderations;

public class ModerationTests
{
    private const string OfText = """
        {"id":"modr-AB8CjOTu2jiq12hp1AQPfeqFWaORR","model":"text-moderation-007","results":[{"flagged":true,
          "categories":{"sexual":false,"hate":false,"harassment":true,"self-harm":false,"sexual/minors":false,"hate/threatening":false,"violence/graphic":false,"self-harm/intent":false,"self-harm/instructions":false,"harassment/threatening":true,"violence":true},
          "category_scores":{"sexual":0.000011726012417057063,"hate":0.22706663608551025,"harassment":0.5215635299682617,"self-harm":2.227119921371923e-6,"sexual/minors":7.107352217872176e-8,"hate/threatening":0.023547329008579254,"violence/graphic":0.00003391829886822961,"self-harm/intent":1.646940972932498e-6,"self-harm/instructions":1.1198755256458526e-9,"harassment/threatening":0.5694745779037476,"violence":0.9971134662628174}}]}
        """;

    private const string OfImage = """
        {"id":"modr-941","model":"omni-moderation-latest","results":[{"flagged":false,
          "categories":{"harassment":false,"harassment/threatening":false,"sexual":false,"hate":false,"hate/threatening":false,"illicit":false,"illicit/violent":false,"self-harm/intent":false,"self-harm/instructions":false,"self-harm":false,"sexual/minors":false,"violence":false,"violence/graphic":false},
          "category_scores":{"harassment":0.0,"harassment/threatening":0.0,"sexual":0.00017546144100994869,"hate":0.0,"hate/threatening":0.0,"illicit":0.0,"illicit/violent":0.0,"self-harm/intent":0.00021228441957103978,"self-harm/instructions":4.006369222920725e-06,"self-harm":0.0004966672729750374,"sexual/minors":0.0,"violence":0.023019261758539952,"violence/graphic":6.46203290719727e-05},
          "category_applied_input_types":{"harassment":[],"harassment/threatening":[],"sexual":["image"],"hate":[],"hate/threatening":[],"illicit":[],"illicit/violent":[],"self-harm/intent":["image"],"self-harm/instructions":["image"],"self-harm":["image"],"sexual/minors":[],"violence":["image"],"violence/graphic":["image"]}}]}
        """;

    [Theory]
    [InlineData("""{"categories":{"violence":true}}""", true)]
    [InlineData("""{"flagged":null,"categories":{"brand-new":true}}""", true)]
    [InlineData("""{"categories":{"violence":false}}""", false)]
    [InlineData("""{"flagged":false,"categories":{"violence":true}}""", false)]
    public async Task Without_a_verdict_the_categories_tell(string result, bool isFlagged)
    {
        using var handler = FakeHandler.Json($$"""{"id":"x","results":[{{result}}]}""");
        using var openai = handler.CreateClient();

        Assert.Equal(isFlagged, (await openai.Moderations.CreateAsync(new() { Input = "a" })).IsFlagged);
    }

    [Fact]
    public async Task The_documented_exchange_is_flagged_by_its_categories()
    {
        using var handler = FakeHandler.Json(OfText);
        using var openai = handler.CreateClient();

        var answer = await openai.Moderations.CreateAsync(new() { Input = "I want to kill them." });

        Assert.True(answer.IsFlagged);
        var result = Assert.Single(answer.Results);
        Assert.True(result.Flagged);
        Assert.Equal(["harassment", "harassment/threatening", "violence"], result.FlaggedCategories);
        Assert.Equal(0.9971134662628174, result.CategoryScores.Violence);
        Assert.False(result.Categories.SelfHarmIntent);
        Assert.Null(result.Categories.Illicit);
        Assert.Null(result.CategoryAppliedInputTypes);
        Assert.Equal("text-moderation-007", answer.Model);
        Assert.NotNull(answer.ResponseInfo);
        Assert.Equal("https://example.test/v1/moderations", handler.Requests[0].Uri.AbsoluteUri);
        JsonAssert.Equal("""{"input":"I want to kill them."}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task An_image_is_looked_at_as_an_image()
    {
        using var handler = FakeHandler.Json(OfImage);
        using var openai = handler.CreateClient();

        var answer = await openai.Moderations.CreateAsync(new()
        {
            Input = ModerationInputPart.FromImage(new Uri("https://avatars.githubusercontent.com/u/14957082")),
            Model = "omni-moderation-latest",
        });

        Assert.False(answer.IsFlagged);
        Assert.Empty(answer.Results[0].FlaggedCategories);
        Assert.Equal([ModerationInputType.Image], answer.Results[0].CategoryAppliedInputTypes!.Violence!);
        Assert.Equal(13, answer.Results[0].CategoryAppliedInputTypes!.All.Count);
        Assert.Equal(13, answer.Results[0].CategoryScores.All.Count);
        JsonAssert.Equal(
            """{"input":[{"type":"image_url","image_url":{"url":"https://avatars.githubusercontent.com/u/14957082"}}],"model":"omni-moderation-latest"}""",
            handler.Requests[0].Body);
    }

    [Theory]
    [InlineData(OfText)]
    [InlineData(OfImage)]
    public void Every_documented_field_has_a_property_and_is_written_back(string json)
    {
        var answer = Read(json);

        Assert.Null(answer.ExtraFields);
        Assert.Null(answer.Results[0].ExtraFields);
        Assert.Null(answer.Results[0].Categories.ExtraFields);
        Assert.Null(answer.Results[0].CategoryScores.ExtraFields);
        Assert.Null(answer.Results[0].CategoryAppliedInputTypes?.ExtraFields);
        Assert.Equal(answer.ToString(), Read(answer.ToString()).ToString());
        Assert.Equal(Normal(json), Normal(answer.ToString()));
    }

    [Fact]
    public void A_category_newer_than_the_package_is_flagged_and_scored()
    {
        var result = Read("""{"results":[{"flagged":true,"categories":{"fraud":true,"hate":false},"category_scores":{"fraud":0.5},"category_applied_input_types":{"fraud":["audio"]}}]}""").Results[0];

        Assert.Equal(["fraud"], result.FlaggedCategories);
        Assert.Equal(0.5, result.CategoryScores.All["fraud"]);
        Assert.Equal<ModerationInputType>(["audio"], result.CategoryAppliedInputTypes!.All["fraud"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"results":null}""")]
    [InlineData("""{"results":[{"flagged":null,"categories":null}]}""")]
    public void An_answer_without_results_is_not_flagged(string json) => Assert.False(Read(json).IsFlagged);

    [Theory]
    [InlineData(OfText)]
    [InlineData(OfImage)]
    public void Nothing_that_other_servers_leave_out_or_invent_keeps_an_answer_from_being_read(string sample)
    {
        foreach (var (what, json) in Mutants.Harmless(sample))
        {
            var exception = Record.Exception(() => _ = Read(json).IsFlagged.ToString() + string.Concat(Read(json).Results.SelectMany(static result => result.FlaggedCategories)) + Read(json));
            Assert.True(exception is null, $"{what}: {exception}");
        }
        foreach (var (what, json) in Mutants.WrongTypes(sample))
        {
            var exception = Record.Exception(() => Read(json));
            Assert.True(exception is null or JsonException { Path: not null }, $"{what}: {exception}");
        }
    }

    [Fact]
    public async Task A_null_request_is_refused_by_its_name()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Moderations.CreateAsync(null!))).ParamName);
    }

    [Fact]
    public void A_score_that_json_cannot_write_is_written_back_as_the_nearest_it_can()
    {
        var answer = Read("""{"results":[{"category_scores":{"hate":1e999,"violence":"NaN"}}]}""");

        Assert.Equal(double.MaxValue, answer.Results[0].CategoryScores.Hate);
        Assert.Null(answer.Results[0].CategoryScores.Violence);
        Assert.Equal(double.MaxValue, Read(answer.ToString()).Results[0].CategoryScores.Hate);
        Assert.Contains("hate", answer.Results[0].CategoryScores.ToString(), StringComparison.Ordinal);
    }

    private static Moderation Read(string json) => Wire.Read<Moderation>(json);

    // One line per value; numbers are compared by value (0.0 is 0) and fields by name.
    private static string[] Normal(string json) => [.. Lines(JsonElement.Parse(json), "$").Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Lines(JsonElement json, string path) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(field => Lines(field.Value, $"{path}.{field.Name}")),
        JsonValueKind.Array => json.EnumerateArray().SelectMany((item, i) => Lines(item, $"{path}[{i}]")).Append($"{path}: {json.GetArrayLength()}"),
        JsonValueKind.Number => [$"{path}: {json.GetDouble():R}"],
        _ => [$"{path}: {json}"],
    };
}
