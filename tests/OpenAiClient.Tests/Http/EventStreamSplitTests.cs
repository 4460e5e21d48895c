using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

public class EventStreamSplitTests
{
    private const string Text =
        "\uFEFF: comment\r\n\r\ndata: {\"a\":\"häh😀\"}\n\nevent: näme\r\ndata: 2\r\rid: 1\r\n\r\ndata:\n\ndata: [3,\ndata: 4]\n\ndata:5\r\n\r\ndata: [DONE]\n\ndata: 6\n\n";

    private static readonly byte[] _body = Encoding.UTF8.GetBytes(Text);

    [Fact]
    public void Any_split_of_a_body_into_reads_gives_the_same_events()
    {
        var cuts = Gen.Choose(1, _body.Length - 1).ListOf().ToArbitrary();

        Prop.ForAll(cuts, cut => Read(cut).SequenceEqual(["{\"a\":\"häh😀\"}", "näme: 2", "[3,\n4]", "5"])).CheckAlike();
    }

    [Fact]
    public void Bytes_that_come_one_by_one_give_the_same_events() =>
        Assert.Equal(Read([]), Read([.. Enumerable.Range(1, _body.Length - 1)]));

    private static List<string> Read(IEnumerable<int> cuts)
    {
        var stream = new PushedStream();
        var start = 0;
        foreach (var end in cuts.Append(_body.Length).Distinct().Order())
        {
            stream.Push(_body[start..end]);
            start = end;
        }
        using var handler = new FakeHandler().Then(new HttpResponseMessage { Content = new StreamContent(stream.End()) });
        using var openai = handler.CreateClient();
        return openai.StreamAsync().ReadAllAsync().GetAwaiter().GetResult();
    }
}
