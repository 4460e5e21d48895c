using OpenAi.Moderations;
using OpenAi.Testing;

namespace OpenAi.Tests.Testing;

public sealed class FakeModerationsTests : FakeTest
{
    [Fact]
    public async Task Nothing_is_flagged_by_default()
    {
        var moderation = await OpenAi.Moderations.CreateAsync(new() { Input = "I will attack!" });

        var result = Assert.Single(moderation.Results);
        Assert.False(moderation.IsFlagged);
        Assert.False(result.Categories.Violence);
        Assert.Equal(13, result.Categories.All.Count);
        Assert.InRange(result.CategoryScores.Violence!.Value, 0, 0.01);
        Assert.Equal("omni-moderation-latest", moderation.Model);
        Assert.Equal("modr-fake1", moderation.Id);
    }

    [Fact]
    public async Task Words_and_conditions_flag_each_text_by_itself()
    {
        Fake.Moderations.Flag("violence", "attack", "destroy").Flag("harassment/threatening", text => text.EndsWith('!')).Flag("nonsense", "xyz");

        var moderation = await OpenAi.Moderations.CreateAsync(new() { Input = ["We ATTACK at dawn!", "Good morning", "xyz"] });

        Assert.Equal(["harassment/threatening", "violence"], moderation.Results[0].FlaggedCategories.Order());
        Assert.Empty(moderation.Results[1].FlaggedCategories);
        Assert.Equal(["nonsense"], moderation.Results[2].FlaggedCategories);
        Assert.InRange(moderation.Results[0].CategoryScores.Violence!.Value, 0.9, 1);
    }

    [Fact]
    public async Task Parts_have_one_result_for_all()
    {
        Fake.Moderations.Flag("violence", "knife.png");

        var moderation = await OpenAi.Moderations.CreateAsync(new()
        {
            Input = ModerationInput.FromParts("Look", ModerationInputPart.FromImage(new Uri("https://example.com/knife.png"))),
        });

        var result = Assert.Single(moderation.Results);
        Assert.True(result.Flagged);
        Assert.Equal(["text", "image"], result.CategoryAppliedInputTypes!.Violence!.Select(type => type.Value));
    }

    [Fact]
    public async Task A_scripted_answer_goes_before_the_words()
    {
        Fake.Moderations.Flag("violence", "attack");
        Fake.Moderations.Reply(new Moderation { Results = [new() { Flagged = false }] });

        var moderation = await OpenAi.Moderations.CreateAsync(new() { Input = "attack", Model = "text-moderation-latest" });

        Assert.False(moderation.IsFlagged);
        Assert.Equal("text-moderation-latest", moderation.Model);
        Assert.Equal("attack", Fake.Moderations.Requests[0].Input.Texts[0]);
    }

    [Theory]
    [InlineData("{}", "input")]
    [InlineData("""{"input":[]}""", "input")]
    public async Task A_request_without_input_is_refused(string body, string param)
    {
        var exception = await Assert.ThrowsAsync<BadRequestException>(() => OpenAi.Raw.SendAsync(HttpMethod.Post, "moderations", body));

        Assert.Equal(param, exception.Param);
    }
}
