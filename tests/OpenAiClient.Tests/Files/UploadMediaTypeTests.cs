namespace OpenAi.Tests.Files;

public class UploadMediaTypeTests
{
    [Theory]
    [InlineData("otter.png", "image/png")]
    [InlineData("OTTER.JPG", "image/jpeg")]
    [InlineData("otter.v2.jpeg", "image/jpeg")]
    [InlineData("otter.webp", "image/webp")]
    [InlineData("otter.gif", "image/gif")]
    [InlineData("otter.jsonl", "text/jsonl")]
    [InlineData("otter.CSV", "text/csv")]
    [InlineData("otter.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("otter.mp3", "audio/mpeg")]
    [InlineData("otter.xyz", "application/octet-stream")]
    [InlineData("otter", "application/octet-stream")]
    [InlineData("", "application/octet-stream")]
    public void A_file_is_called_by_the_ending_of_its_name(string fileName, string mediaType) =>
        Assert.Equal(mediaType, FileUpload.FromBytes([1], fileName).MediaType);

    [Fact]
    public void The_first_bytes_tell_what_the_name_does_not()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

        Assert.Equal("image/png", FileUpload.FromBytes(png, "image").MediaType);
        Assert.Equal("image/png", FileUpload.FromBytes(png.AsMemory(), "image.data").MediaType);
        Assert.Equal("text/csv", FileUpload.FromStream(new MemoryStream(png), "a.csv").MediaType);
    }

    [Fact]
    public void A_media_type_that_is_given_rules_over_the_name() =>
        Assert.Equal("image/jpeg", FileUpload.FromBytes([1], "otter.png", "image/jpeg").MediaType);
}
