using OpenAi.Chat;

namespace OpenAi.Tests.Chat;

public class ChatContentPartTests
{
    public static TheoryData<byte[], string> Images => new()
    {
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "image/png" },
        { [0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg" },
        { "GIF89a"u8.ToArray(), "image/gif" },
        { "RIFF\0\0\0\0WEBPVP8 "u8.ToArray(), "image/webp" },
    };

    [Theory]
    [MemberData(nameof(Images))]
    public async Task The_media_type_of_an_image_is_told_from_its_content_whatever_its_name(byte[] bytes, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.txt");
        await File.WriteAllBytesAsync(path, bytes);
        try
        {
            var part = ChatContentPart.FromImageFile(path, ImageDetail.High);

            Assert.Equal($"data:{mediaType};base64,{Convert.ToBase64String(bytes)}", part.ImageUrl.Url);
            Assert.Equal(ImageDetail.High, part.ImageUrl.Detail);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Bytes_that_are_no_image_need_their_media_type()
    {
        Assert.Contains("media type", Assert.Throws<ArgumentException>(() => ChatContentPart.FromImage("hello"u8)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ChatContentPart.FromImage([]));
        Assert.StartsWith("data:image/avif;base64,", ChatContentPart.FromImage("hello"u8, "image/avif").ImageUrl.Url, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_on_the_web_keeps_its_address_and_detail()
    {
        var part = ChatContentPart.FromImage(new Uri("https://example.com/a%20b.png?x=1"), ImageDetail.Low);

        Assert.Equal("""{"type":"image_url","image_url":{"url":"https://example.com/a%20b.png?x=1","detail":"low"}}""", part.ToString());
        Assert.Equal("data:image/png;base64,AA==", ChatContentPart.FromImage(new Uri("data:image/png;base64,AA==")).ImageUrl.Url);
    }

    [Fact]
    public void An_address_that_the_server_cannot_fetch_is_refused()
    {
        Assert.Contains("FromImageFile", Assert.Throws<ArgumentException>(() => ChatContentPart.FromImage(new Uri("/home/photo.png"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ChatContentPart.FromImage(new Uri("photo.png", UriKind.Relative)));
        Assert.Throws<ArgumentNullException>(() => ChatContentPart.FromImage((Uri)null!));
    }

    [Theory]
    [MemberData(nameof(Images))]
    public async Task An_image_comes_from_memory_and_streams_alike(byte[] bytes, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var url = $"data:{mediaType};base64,{Convert.ToBase64String(bytes)}";
        ReadOnlyMemory<byte> memory = bytes;
        using var stream = new MemoryStream(bytes);
        using var again = new MemoryStream(bytes);

        Assert.Equal(url, ChatContentPart.FromImage(bytes).ImageUrl.Url);
        Assert.Equal(url, ChatContentPart.FromImage(memory.Span).ImageUrl.Url);
        Assert.Equal(url, (await ChatContentPart.FromImageAsync(stream)).ImageUrl.Url);
        var given = (await ChatContentPart.FromImageAsync(again, "image/heic", ImageDetail.High)).ImageUrl;
        Assert.StartsWith("data:image/heic;base64,", given.Url, StringComparison.Ordinal);
        Assert.Equal(ImageDetail.High, given.Detail);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_file_is_read_without_blocking_too()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, [0xFF, 0xD8, 0xFF]);
            var part = await ChatContentPart.FromImageFileAsync(path, ImageDetail.Auto);
            Assert.Equal("""{"type":"image_url","image_url":{"url":"data:image/jpeg;base64,/9j/","detail":"auto"}}""", part.ToString());
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ChatContentPart.FromImageFileAsync(path, cancellationToken: new CancellationToken(canceled: true)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Bytes_that_are_no_image_are_refused_from_every_source()
    {
        using var empty = new MemoryStream();
        using var text = new MemoryStream("hello"u8.ToArray());

        await Assert.ThrowsAsync<ArgumentException>(() => ChatContentPart.FromImageAsync(empty, "image/png"));
        await Assert.ThrowsAsync<ArgumentException>(() => ChatContentPart.FromImageAsync(text));
        await Assert.ThrowsAsync<ArgumentNullException>(() => ChatContentPart.FromImageAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => ChatContentPart.FromImageFileAsync(null!));
        await Assert.ThrowsAsync<FileNotFoundException>(() => ChatContentPart.FromImageFileAsync("no-such.png"));
        var own = typeof(ChatContentPartTests).Assembly.Location;
        Assert.Contains(own, Assert.Throws<ArgumentException>("path", () => ChatContentPart.FromImageFile(own)).Message, StringComparison.Ordinal);
        Assert.Contains(own, (await Assert.ThrowsAsync<ArgumentException>("path", () => ChatContentPart.FromImageFileAsync(own))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_memory_is_sent_as_a_data_URL()
    {
        Assert.Equal("data:application/pdf;base64,JVBERi0xLjc=", ChatContentPart.FromFile("%PDF-1.7"u8, "a.pdf").File.FileData);
        Assert.Equal("data:application/octet-stream;base64,AQ==", ChatContentPart.FromFile([1], "a.bin").File.FileData);
        Assert.Equal("data:text/csv;base64,AQ==", ChatContentPart.FromFile([1], "a.csv").File.FileData);
    }

    [Fact]
    public void Content_is_made_from_text_parts_and_lists()
    {
        ChatContent text = "a";
        ChatContent parts = ["a", ChatContentPart.FromFileId("f")];
        ChatContent list = new List<ChatContentPart> { "a", "b" };

        Assert.True(text.IsText);
        Assert.Equal("a", text.ToText());
        Assert.False(parts.IsText);
        Assert.Equal(2, parts.Count);
        Assert.Equal("ab", list.ToText());
        Assert.Equal(text, ChatContent.FromText("a"));
        Assert.NotEqual(text, ChatContent.FromParts(["a"]));
    }
}
