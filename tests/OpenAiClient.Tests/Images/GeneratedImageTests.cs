using OpenAi.Images;

namespace OpenAi.Tests.Images;

public class GeneratedImageTests
{
    [Theory]
    [InlineData("AQL/", null)]
    [InlineData("data:image/png;base64,AQL/", null)]
    [InlineData(null, "data:image/png;base64,AQL/")]
    [InlineData("", "DATA:image/png;base64,AQL/")]
    public void The_bytes_are_decoded_from_where_servers_put_them(string? base64, string? url) =>
        Assert.Equal([1, 2, 255], new GeneratedImage { B64Json = base64, Url = url }.GetBytes());

    [Theory]
    [InlineData("aGVsbG8")]
    [InlineData("aGVsbG8=")]
    [InlineData("aGVs\r\nbG8=")]
    public void Padding_may_be_left_out(string base64) =>
        Assert.Equal("hello"u8.ToArray(), new GeneratedImage { B64Json = base64 }.GetBytes());

    [Fact]
    public void An_address_is_not_fetched_but_the_way_to_it_is_told()
    {
        var exception = Assert.Throws<InvalidOperationException>(new GeneratedImage { Url = "https://images.example/a.png?sig=secret" }.GetBytes);

        Assert.Contains("HttpClient of your own", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_that_is_not_there_is_not_decoded()
    {
        Assert.Throws<InvalidOperationException>(new GeneratedImage().GetBytes);
        Assert.Throws<InvalidOperationException>(new ImagePartialEvent().GetBytes);
        Assert.Throws<FormatException>(new GeneratedImage { B64Json = "no base64!" }.GetBytes);
    }

    [Fact]
    public async Task An_image_is_saved_over_an_older_one()
    {
        var path = Path.GetTempFileName();
        try
        {
            await new GeneratedImage { B64Json = "AQL/" }.SaveAsync(path);
            Assert.Equal([1, 2, 255], await File.ReadAllBytesAsync(path));

            await new ImagePartialEvent { B64Json = "Aw==" }.SaveAsync(path);
            Assert.Equal([3], await File.ReadAllBytesAsync(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_file_stays_as_it_is_when_there_is_no_image_to_save()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, "older");

            await Assert.ThrowsAsync<InvalidOperationException>(() => new GeneratedImage { Url = "https://images.example/a.png" }.SaveAsync(path));
            await Assert.ThrowsAsync<FormatException>(() => new ImageCompletedEvent { B64Json = "no base64!" }.SaveAsync(path));

            Assert.Equal("older", await File.ReadAllTextAsync(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Saving_an_image_needs_a_path() =>
        Assert.Equal("path", (await Assert.ThrowsAsync<ArgumentNullException>(() => new GeneratedImage { B64Json = "AQL/" }.SaveAsync(null!))).ParamName);
}
