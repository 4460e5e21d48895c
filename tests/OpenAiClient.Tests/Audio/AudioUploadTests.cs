using OpenAi.Tests.Support;

namespace OpenAi.Tests.Audio;

public class AudioUploadTests
{
    public static TheoryData<string, string, string> Kinds => new()
    {
        { "494433040000", "audio.mp3", "audio/mpeg" },
        { "FFFB90640000", "audio.mp3", "audio/mpeg" },
        { "FFF3E4C4005B", "audio.mp3", "audio/mpeg" },
        { "664C61430000", "audio.flac", "audio/flac" },
        { "4F6767530002", "audio.ogg", "audio/ogg" },
        { "1A45DFA30100", "audio.webm", "audio/webm" },
        { "0000001C667479704D344120", "audio.m4a", "audio/mp4" },
        { "0000001C6674797069736F6D", "audio.mp4", "video/mp4" },
        { "524946460000000057415645", "audio.wav", "audio/wav" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Sound_without_a_name_is_named_by_its_first_bytes(string hex, string name, string mediaType)
    {
        var bytes = Convert.FromHexString(hex);

        foreach (var upload in new[] { FileUpload.FromAudio(bytes), await FileUpload.FromAudioAsync(new MemoryStream(bytes)), await FileUpload.FromAudioAsync(new OneWayStream(bytes)) })
        {
            Assert.Equal((name, mediaType), (upload.FileName, upload.MediaType));
            using var sent = new MemoryStream();
            await using (var content = upload.Open())
                await content.CopyToAsync(sent);
            Assert.Equal(bytes, sent.ToArray());
        }
    }

    [Theory]
    [InlineData("FFF15080")]
    [InlineData("89504E470D0A1A0A")]
    [InlineData("00")]
    [InlineData("")]
    public async Task What_is_no_sound_is_refused(string hex)
    {
        var bytes = Convert.FromHexString(hex);

        Assert.Equal("bytes", Assert.Throws<ArgumentException>(() => FileUpload.FromAudio(bytes)).ParamName);
        Assert.Equal("stream", (await Assert.ThrowsAsync<ArgumentException>(() => FileUpload.FromAudioAsync(new MemoryStream(bytes)))).ParamName);
    }

    [Fact]
    public async Task A_stream_that_can_seek_is_sent_from_where_it_stood_and_again()
    {
        using var stream = new MemoryStream("xxID3\u0004rest"u8.ToArray()) { Position = 2 };
        var upload = await FileUpload.FromAudioAsync(stream);

        for (var i = 0; i < 2; i++)
        {
            using var reader = new StreamReader(upload.Open());
            Assert.Equal("ID3\u0004rest", await reader.ReadToEndAsync());
        }
        Assert.Null(upload.CannotRepeat);
        Assert.True(stream.CanRead);
    }
}
