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
    public void A_file_in_memory_is_sent_as_a_data_URL()
    {
        Assert.Equal("data:application/pdf;base64,JVBERi0xLjc=", ChatContentPart.FromFile("%PDF-1.7"u8, "a.pdf").File.FileData);
        Assert.Equal("data:application/octet-stream;base64,AQ==", ChatContentPart.FromFile([1], "a.bin").File.FileData);
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
