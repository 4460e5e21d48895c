using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Tests.Json;

public class StringCacheTests
{
    [Fact]
    public void Texts_that_fall_together_do_not_evict_each_other()
    {
        const int Groups = 100;
        var kept = 0;
        for (var group = 0; group < Groups; group++)
        {
            var texts = Enumerable.Range(0, 16).Select(index => $"\"text-{group}-{index}\"").ToList();
            var first = texts.ConvertAll(Read);
            if (first.Zip(texts.ConvertAll(Read)).All(pair => ReferenceEquals(pair.First, pair.Second)))
                kept++;
        }

        // Other tests read at the same time. With one slot per text it would be about 60.
        Assert.InRange(kept, 90, Groups);
    }

    private static string Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return StringCache.GetString(ref reader);
    }
}
