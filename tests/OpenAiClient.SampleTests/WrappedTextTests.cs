using System.Text;
using Samples.Lines;

namespace OpenAi.SampleTests;

public sealed class WrappedTextTests
{
    [Theory]
    [InlineData(10, "one two three four", "one two\nthree four")]
    [InlineData(10, "one two thr four", "one two\nthr four")]
    [InlineData(5, "12345 12345 1", "12345\n12345\n1")]
    [InlineData(5, "1234 5678", "1234\n5678")]
    [InlineData(5, "123456789 ab", "123456789\nab")]
    [InlineData(5, "a\n\nb c d e", "a\n\nb c d\ne")]
    [InlineData(6, "日本 日本", "日本\n日本")]
    [InlineData(0, "one two three", "one two three")]
    public void Lines_break_between_words_however_the_text_arrives(int width, string text, string shown)
    {
        for (var size = 1; size <= text.Length; size++)
        {
            var written = new StringBuilder();
            var wrapped = new WrappedText(width, piece => written.Append(piece));
            for (var i = 0; i < text.Length; i += size)
                wrapped.Add(text[i..Math.Min(i + size, text.Length)]);
            wrapped.End();

            // The space before a break is not visible.
            Assert.Equal(shown, written.ToString().Replace(Environment.NewLine, "\n", StringComparison.Ordinal).Replace(" \n", "\n", StringComparison.Ordinal));
        }
    }
}
