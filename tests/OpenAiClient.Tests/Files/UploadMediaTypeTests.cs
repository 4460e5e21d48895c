namespace OpenAi.Tests.Files;

public class UploadMediaTypeTests
{
    [Theory]
    [InlineData("otter.png", "image/png")]
    [InlineData("OTTER.JPG", "image/jpeg")]
    [InlineData("otter.v2.jpeg", "image/jpeg")]
    [InlineData("otter.webp", "image/webp")]
    [InlineData("otter.gif", "image/gif")]
    [InlineData("otter.jsonl", "application/octet-stream")]
    [InlineData("otter", "application/octet-stream")]
    [InlineData("", "application/octet-stream")]
    public void An_image_is_called_by_the_ending_of_its_name(string fileName, string mediaType) =>
        Assert.Equal(mediaType, FileUpload.FromBytes([1], fileName).MediaType);

    [Fact]
    public void A_media_type_that_is_given_rules_over_the_name() =>
        Assert.Equal("image/jpeg", FileUpload.FromBytes([1], "otter.png", "image/jpeg").MediaType);
}
