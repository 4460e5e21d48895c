using OpenAi.Audio;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Audio;

/// <summary>64 MB in each direction in constant memory. It runs without other tests, because it measures memory.</summary>
[Collection(nameof(Alone))]
public class AudioMemoryTests
{
    private const int Large = 64 * 1024 * 1024;
    private const int Allowed = 8 * 1024 * 1024;

    [Fact]
    public async Task Speech_of_64_MB_is_not_held()
    {
        using var server = new LoopbackServer(static connection =>
        {
            connection.ReadRequest();
            connection.Write($"HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: {Large}\r\n\r\n");
            var piece = new byte[64 * 1024];
            for (var i = 0; i < Large; i += piece.Length)
                connection.Write(piece);
            connection.WaitForClose();
        });
        using var openai = server.CreateClient();
        var before = GC.GetTotalAllocatedBytes(precise: true);

        await using var speech = await openai.Audio.Speech.CreateAsync(new() { Model = "m", Input = "Long.", Voice = Voice.Alloy });
        var count = 0L;
        var buffer = new byte[64 * 1024];
        for (var read = await speech.Content.ReadAsync(buffer); read > 0; read = await speech.Content.ReadAsync(buffer))
            count += read;

        Assert.Equal(Large, count);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, Allowed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Sound_of_64_MB_is_not_held(bool canSeek)
    {
        var received = 0L;
        using var server = new LoopbackServer(connection =>
        {
            received = connection.ReadRequest(keepBody: false).Length;
            connection.Answer("""{"text":"Long."}""");
        });
        using var openai = server.CreateClient();
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var answer = await openai.Audio.Transcriptions.CreateAsync(new() { Model = "m", File = FileUpload.FromStream(new GeneratedStream(Large, canSeek), "long.wav") });

        Assert.Equal("Long.", answer.Text);
        Assert.InRange(received, Large, Large + 1000);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, Allowed);
    }
}
