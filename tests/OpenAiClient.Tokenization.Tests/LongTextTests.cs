using System.Diagnostics;

namespace OpenAi.Tokenization.Tests;

public sealed class LongTextTests
{
    private const int Million = 1_000_000;

    public static TheoryData<string, string> Texts()
    {
        var random = new Random(5);
        var texts = new TheoryData<string, string>();
        foreach (var encoding in new[] { TokenEncoding.O200kBase, TokenEncoding.Cl100kBase, TokenEncoding.P50kBase })
        {
            texts.Add(encoding.Name, "a");
            texts.Add(encoding.Name, " ");
            texts.Add(encoding.Name, "\n");
            texts.Add(encoding.Name, " \n");
            texts.Add(encoding.Name, "😀");
            texts.Add(encoding.Name, "漢");
            texts.Add(encoding.Name, "\u0301");
            texts.Add(encoding.Name, "!");
            texts.Add(encoding.Name, "\u0301A");
            texts.Add(encoding.Name, "<|");
            texts.Add(encoding.Name, new string(random.GetItems<char>("abcdefghijklmnopqrstuvwxyz", 1 << 16)));
        }

        return texts;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_million_characters_take_no_quadratic_time(string name, string repeated)
    {
        var encoding = TokenEncoding.ForName(name);
        var text = string.Concat(Enumerable.Repeat(repeated, Million / repeated.Length));
        encoding.Count("warm");
        var watch = Stopwatch.StartNew();
        var count = encoding.Count(text, SpecialTokenRule.RefuseAll);
        // The goal is one second on a quiet machine; with quadratic time it would be hours.
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"{watch.Elapsed} for {count} tokens");
        Assert.InRange(count, 1, Million * 4);
    }

    [Fact]
    public void Counting_allocates_nothing_for_short_texts()
    {
        var text = "The quick brown fox jumps over the lazy dog; naïve café, 12345 supercalifragilisticexpialidocious!";
        foreach (var encoding in TokenEncoding.All)
        {
            encoding.Count(text);
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var round = 0; round < 100; round++)
            {
                encoding.Count(text);
            }

            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    [Fact]
    public void Counting_allocates_nothing_for_each_token_of_long_texts()
    {
        var text = string.Concat(Enumerable.Repeat("The quick brown fox jumps over the lazy dog, qwrtzpsdfghjklyxcvbnm. ", 2000)) + new string('a', 5000);
        TokenEncoding.O200kBase.Count(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        TokenEncoding.O200kBase.Count(text);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024);
    }
}
