using System.Net.ServerSentEvents;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OpenAi.Http;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

/// <summary>The reader of server-sent events, compared with the framework's.</summary>
public class SseReaderTests
{
    // According to the standard, an event without data is dropped together with its name; the framework's parser gives the name to the next
    // event. Two objects without an empty line between them are joined by the framework's parser, and two events here.
    private static readonly string[] _pieces =
        ["data", "id", "retry", ":", " ", "\n", "\n", "\r", "\r\n", "\n\n", "data: ", "data:", "event: e\ndata: n\n", "x", "é😀", "\uFEFF", "\"a\":1", "\0"];

    [Fact]
    public void Any_bytes_in_any_reads_give_the_events_that_the_framework_finds()
    {
        var texts = Gen.Elements(_pieces).ListOf().Select(static pieces => string.Concat(pieces)).ToArbitrary();

        Prop.ForAll(texts, Gen.Choose(1, 7).ToArbitrary(), static (text, size) =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var expected = SseParser.Create(new MemoryStream(bytes)).Enumerate().Select(static item => (item.EventType, item.Data));
            return Read(bytes, size).SequenceEqual(expected);
        }).CheckAlike();
    }

    [Fact]
    public void An_empty_name_of_an_event_is_none() =>
        Assert.Equal([("message", "x"), ("message", "y")], Read("event: a\nevent:\ndata: x\n\nevent\ndata: y\n\n"u8.ToArray(), 3));

    [Theory]
    [InlineData("event: a\ndata: {\"a\":1}\nevent: b\ndata: {\"a\":2}\n\n", "a={\"a\":1}", "b={\"a\":2}")]
    [InlineData("data: {\"a\":1}\r\ndata: {\"a\":2}\r\ndata: [DONE]\r\n\r\n", "message={\"a\":1}", "message={\"a\":2}", "message=[DONE]")]
    // A name may follow its data, and a value may have several lines, which may look like the end of an object.
    [InlineData("data: {\"a\":1}\nevent: b\n\ndata: {}\n\n", "b={\"a\":1}", "message={}")]
    [InlineData("data: {\"a\":\ndata: {\"b\":1}}\n\n", "message={\"a\":\n{\"b\":1}}")]
    [InlineData("data: {\"a\":{}\ndata: }\n\n", "message={\"a\":{}\n}")]
    [InlineData("data: {\"}\ndata: {\"}\n\n", "message={\"}\n{\"}")]
    // An error may come in a field of its own, or an object in none.
    [InlineData("error: {\"a\":1}\n\ndata: x\n\n", "error={\"a\":1}", "message=x")]
    [InlineData("data: x\nerror:no\n\n", "message=x", "error=no")]
    [InlineData("error\n\nerror: \n\ndata: x\nerror\nerror:\n\n", "message=x")]
    [InlineData("event: a\ndata: {\"a\":1}\n{\"b\":{}}\n\n{\"c\":\n{c}\n", "a={\"a\":1}", "message={\"b\":{}}")]
    public void An_object_that_has_ended_is_an_event_also_without_an_empty_line_after_it(string body, params string[] events)
    {
        for (var size = 1; size <= 7; size++)
            Assert.Equal(events, Read(Encoding.UTF8.GetBytes(body), size).Select(static item => $"{item.Item1}={item.Item2}"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(5_000_000)]
    public void Events_of_any_size_follow_each_other(int size)
    {
        var text = new string('x', size);
        var bytes = Encoding.UTF8.GetBytes($"data: {text}\n\nevent: b\ndata: {text}\ndata: y\n\ndata: z\n\n");

        Assert.Equal([("message", text), ("b", text + "\ny"), ("message", "z")], Read(bytes, 10_000));
    }

    private static List<(string, string)> Read(byte[] bytes, int size)
    {
        using var reader = new SseReader(new SlowStream(bytes, size));
        var events = new List<(string, string)>();
        while (reader.NextAsync(default).AsTask().GetAwaiter().GetResult())
            events.Add((reader.Name, Encoding.UTF8.GetString(reader.Data)));
        return events;
    }

    private sealed class SlowStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, size)], cancellationToken);
    }
}
