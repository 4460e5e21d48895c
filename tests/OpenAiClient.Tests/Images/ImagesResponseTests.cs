using System.Text.Json;
using OpenAi.Conformance;
using OpenAi.Images;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Images;

public class ImagesResponseTests
{
    [Fact]
    public void Every_documented_field_has_a_property_and_is_written_back()
    {
        var answer = Read(ImageSamples.Response);

        JsonAssert.Equal(ImageSamples.Response, answer.ToString());
        Assert.Null(answer.ExtraFields);
        Assert.All(answer.Data, static image => Assert.Null(image.ExtraFields));
        Assert.Null(answer.Usage!.ExtraFields);
        Assert.Null(answer.Usage.InputTokensDetails!.ExtraFields);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1781047743), answer.Created);
        Assert.Equal((ImageBackground.Opaque, ImageOutputFormat.Png, ImageQuality.Medium, ImageSize.Square1024), (answer.Background, answer.OutputFormat, answer.Quality, answer.Size));
        Assert.Equal((239, 1056, 1295), (answer.Usage.InputTokens, answer.Usage.OutputTokens, answer.Usage.TotalTokens));
        Assert.Equal((194, 45), (answer.Usage.InputTokensDetails.ImageTokens, answer.Usage.InputTokensDetails.TextTokens));
        Assert.Equal((1055, 1), (answer.Usage.OutputTokensDetails?.ImageTokens, answer.Usage.OutputTokensDetails?.TextTokens));
        Assert.Equal("https://images.example/otter.png", answer.Data[1].Url);
        Assert.Equal("A cute baby sea otter, floating", answer.Data[1].RevisedPrompt);
    }

    [Fact]
    public void Nothing_that_other_servers_leave_out_or_invent_keeps_an_answer_from_being_read()
    {
        var count = 0;
        foreach (var (what, json) in Mutants.Harmless(ImageSamples.Response))
        {
            var exception = Record.Exception(() => Read(json));
            Assert.True(exception is null, $"{what}: {exception}");
            count++;
        }
        Assert.True(count > 60, $"only {count} mutants");
    }

    [Fact]
    public void A_field_of_a_wrong_type_is_read_or_refused_with_its_path()
    {
        foreach (var (what, json) in Mutants.WrongTypes(ImageSamples.Response))
        {
            var exception = Record.Exception(() => Read(json));
            Assert.True(exception is null or JsonException { Path: not null }, $"{what}: {exception}");
        }
    }

    [Fact]
    public void An_answer_without_anything_has_no_images() => Assert.Empty(Read("{}").Data);

    private static ImagesResponse Read(string json) => Wire.Read<ImagesResponse>(json);
}
