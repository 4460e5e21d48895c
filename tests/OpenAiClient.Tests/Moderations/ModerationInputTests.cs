using System.Text.Json;
using OpenAi.Conformance;
using OpenAi.Moderations;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Moderations;

public class ModerationInputTests
{
    private const string Parts = """[{"type":"text","text":"a"},{"type":"image_url","image_url":{"url":"https://example.com/image.png"}}]""";

    [Fact]
    public void Texts_and_parts_are_written_as_what_they_are()
    {
        var image = ModerationInputPart.FromImage(new Uri("https://example.com/image.png"));

        Is("\"a\"", "a");
        Is("""["a","b"]""", ["a", "b"]);
        Is("""["a"]""", ["a"]);
        Is("""["a","b"]""", new List<string> { "a", "b" });
        Is("""["a"]""", (string[])["a"]);
        Is("[]", []);
        Is(Parts, ModerationInput.FromParts("a", image));
        Is(Parts, (ModerationInputPart[])["a", image]);
        Is(Parts, new List<ModerationInputPart> { "a", image });
    }

    [Theory]
    [InlineData("\"a\"")]
    [InlineData("[\"a\",\"b\"]")]
    [InlineData("[]")]
    [InlineData(Parts)]
    [InlineData("""[{"type":"video_url","video_url":{"url":"https://example.com"}}]""")]
    [InlineData("""[{"type":"text","text":"a","lang":"en"}]""")]
    public void Each_form_is_read_back_as_itself(string json) => Is(json, Read(json));

    [Theory]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("[\"a\",1]")]
    public void What_is_none_of_them_is_refused(string json) => Assert.NotNull(Assert.Throws<JsonException>(() => Read(json)).Path);

    [Fact]
    public void Parts_are_told_apart_and_new_ones_are_kept()
    {
        var parts = Read("""[{"text":"a","type":"text"},{"type":"image_url","image_url":{"url":"u"}},{"type":"video_url","n":1}]""").Parts;

        Assert.Equal("a", Assert.IsType<ModerationTextPart>(parts[0]).Text);
        Assert.Equal("u", Assert.IsType<ModerationImagePart>(parts[1]).ImageUrl.Url);
        var unknown = Assert.IsType<UnknownModerationInputPart>(parts[2]);
        Assert.Equal("video_url", unknown.Type);
        JsonAssert.Equal("""{"type":"video_url","n":1}""", unknown.ToString());
    }

    [Fact]
    public void An_image_in_memory_is_sent_as_a_data_URL()
    {
        Assert.Equal("data:image/gif;base64,R0lGODlh", ModerationInputPart.FromImage("GIF89a"u8).ImageUrl.Url);
        Assert.Equal("data:image/avif;base64,AQ==", ModerationInputPart.FromImage([1], "image/avif").ImageUrl.Url);
        Assert.Throws<ArgumentException>(() => ModerationInputPart.FromImage([1]));
        Assert.Throws<ArgumentException>(() => ModerationInputPart.FromImage("%PDF-1.7"u8));
    }

    [Fact]
    public void Null_input_is_refused_by_its_name()
    {
        Assert.Throws<ArgumentNullException>(() => ModerationInput.FromText(null!));
        Assert.Throws<ArgumentNullException>(() => ModerationInputPart.FromText(null!));
        Assert.Throws<ArgumentNullException>(() => ModerationInputPart.FromImage((Uri)null!));
    }

    private static void Is(string json, ModerationInput input) =>
        JsonAssert.Equal($$"""{"input":{{json}}}""", new ModerationRequest { Input = input }.ToString());

    private static ModerationInput Read(string json) =>
        Wire.Read<ModerationRequest>($$"""{"input":{{json}}}""").Input;
}
