using OpenAi.Moderations;
using OpenAi.Tests.Support;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Moderations;

/// <summary>Moderations over real HTTP, with documented answers.</summary>
public class ModerationOperationTests : WireMockTest
{
    [Fact]
    public async Task Create_posts_the_documented_request_and_reads_the_documented_answer()
    {
        var openai = CreateClient();

        var answer = await openai.Moderations.CreateAsync(new() { Input = "I want to kill them." });

        Assert.True(answer.IsFlagged);
        Assert.Equal(["harassment", "harassment/threatening", "violence"], answer.Results[0].FlaggedCategories);
        Assert.Equal("modr-AB8CjOTu2jiq12hp1AQPfeqFWaORR", answer.Id);
        var sent = await SentOnceAsync();
        Assert.Equal(("POST", "/v1/moderations"), (sent.Method, sent.Url));
        JsonAssert.Equal("""{"input":"I want to kill them."}""", sent.Body);
    }

    [Fact]
    public async Task Text_and_image_are_looked_at_together()
    {
        var openai = CreateClient();
        var image = ModerationInputPart.FromImage(new Uri("https://example.com/image.png"));

        var answer = await openai.Moderations.CreateAsync(new()
        {
            Model = "omni-moderation-latest",
            Input = ModerationInput.FromParts("...text to classify goes here...", image),
        });

        var result = Assert.Single(answer.Results);
        Assert.True(result.Categories.ViolenceGraphic);
        Assert.Equal([ModerationInputType.Text, ModerationInputType.Image], result.CategoryAppliedInputTypes!.ViolenceGraphic!);
        Assert.Equal(0.843064871157054, result.CategoryScores.ViolenceGraphic);
    }
}
