using OpenAi.Safety;

namespace OpenAi.Tests.Safety;

public class InputCheckTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Plain text,\r\n\twith lines.")]
    [InlineData("Grüße, שלום, مرحبا, नमस्ते, 你好, Ελλάδα")]
    [InlineData("😀 👨‍👩‍👧 ❤️‍🔥 👍🏽 🏳️‍🌈 1️⃣")]
    [InlineData("می\u200Cخواهم क्\u200Dष")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    [InlineData("葛\U000E0100城")]
    [InlineData("שלום (עולם)\u200F! C++\u200E שלום")]
    [InlineData("مرحبا\u061C 12-34")]
    [InlineData("\u0600١٢٣ ᠮᠣ\u180Bᠩ 〰\uFE0F ℹ\uFE0F ∩\uFE00 ☎\uFE0E 1\uFE0F\u20E3")]
    public void Ordinary_text_of_many_scripts_passes_the_check(string text)
    {
        Assert.Empty(InputCheck.Find(text));
        InputCheck.ThrowIfUnfit(text);
    }

    [Theory]
    [InlineData("a\0b", InputProblemKind.ControlCharacter, 1, 1)]
    [InlineData("a\u001Bb", InputProblemKind.ControlCharacter, 1, 1)]
    [InlineData("\u007F", InputProblemKind.ControlCharacter, 0, 1)]
    [InlineData("ab\u0085\u009F", InputProblemKind.ControlCharacter, 2, 2)]
    [InlineData("a\u202Eb", InputProblemKind.BidirectionalControl, 1, 1)]
    [InlineData("\u2066a", InputProblemKind.BidirectionalControl, 0, 1)]
    [InlineData("pass\u200Bword", InputProblemKind.ZeroWidth, 4, 1)]
    [InlineData("pass\u200Dword", InputProblemKind.ZeroWidth, 4, 1)]
    [InlineData("ä\u200D", InputProblemKind.ZeroWidth, 1, 1)]
    [InlineData("\u200Dä", InputProblemKind.ZeroWidth, 0, 1)]
    [InlineData("\uFEFFa", InputProblemKind.ZeroWidth, 0, 1)]
    [InlineData("a\u2060\u2063\u180Eb", InputProblemKind.ZeroWidth, 1, 3)]
    [InlineData("😀\uFE0F\uFE01\uFE02", InputProblemKind.ZeroWidth, 3, 2)]
    [InlineData("😀\U000E0101\U000E0102", InputProblemKind.ZeroWidth, 2, 4)]
    [InlineData("葛\U000E0101\U000E0102", InputProblemKind.ZeroWidth, 3, 2)]
    [InlineData("a\uFE0Fb", InputProblemKind.ZeroWidth, 1, 1)]
    [InlineData("é\U000E0150", InputProblemKind.ZeroWidth, 1, 2)]
    [InlineData("1\uFE0F", InputProblemKind.ZeroWidth, 1, 1)]
    [InlineData("a right-to-left mark\u200F alone", InputProblemKind.BidirectionalControl, 20, 1)]
    [InlineData("ש\u200F\u200E\u200F", InputProblemKind.BidirectionalControl, 2, 2)]
    [InlineData("a\u2028\u2029b", InputProblemKind.ControlCharacter, 1, 2)]
    [InlineData("a\U000E0100b", InputProblemKind.ZeroWidth, 1, 2)]
    [InlineData("hi\U000E0068\U000E0069", InputProblemKind.TagCharacter, 2, 4)]
    public void Invisible_characters_are_reported_with_their_position(string text, InputProblemKind kind, int position, int length)
    {
        var problem = Assert.Single(InputCheck.Find(text));

        Assert.Equal((kind, position, length), (problem.Kind, problem.Position, problem.Length));
    }

    /// <summary>
    /// All code points that Unicode calls default ignorable or format, except for visible marks; none of them is valid between two letters.
    /// </summary>
    [Fact]
    public void No_code_point_that_is_not_drawn_passes_between_letters()
    {
        int[] drawn = [.. Enumerable.Range(0x600, 6), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD];
        int[] ignorable = [0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, .. Enumerable.Range(0x180B, 5), 0x3164, 0xFEFF, 0xFFA0, .. Enumerable.Range(0xFE00, 16),
            .. Enumerable.Range(0x200B, 5), .. Enumerable.Range(0x2028, 7), .. Enumerable.Range(0x2060, 16), .. Enumerable.Range(0xFFF0, 12), 0xFFFE, 0xFFFF, 0xFDD0, .. Enumerable.Range(0xE0000, 0x1000)];
        var format = Enumerable.Range(0x80, 0x10FFFF - 0x7F).Where(static code => code is < 0xD800 or > 0xDFFF)
            .Where(static code => System.Globalization.CharUnicodeInfo.GetUnicodeCategory(code) == System.Globalization.UnicodeCategory.Format);

        foreach (var code in ignorable.Union(format).Except(drawn))
            Assert.True(InputCheck.Find($"a{char.ConvertFromUtf32(code)}b").Count == 1, $"U+{code:X4} is not found");
    }

    // An attribute cannot contain text that is not valid UTF-16.
    [Fact]
    public void Half_of_a_character_is_told_with_its_place()
    {
        Assert.Equal((0, 1), Place("\uD83D"));
        Assert.Equal((1, 1), Place("a\uDE00b"));
        Assert.Equal((0, 1), Place("\uD83Da"));
        Assert.Equal((0, 2), Place("\uDE00\uD83D"));

        static (int, int) Place(string text)
        {
            var problem = Assert.Single(InputCheck.Find(text));
            Assert.Equal(InputProblemKind.UnpairedSurrogate, problem.Kind);
            return (problem.Position, problem.Length);
        }
    }

    [Fact]
    public void Tags_behind_a_flag_that_spell_no_country_are_told()
    {
        var problem = Assert.Single(InputCheck.Find("🏴\U000E0067\U000E0062\U000E0078\U000E0078\U000E0078\U000E007F"));

        Assert.Equal((InputProblemKind.TagCharacter, 2, 12), (problem.Kind, problem.Position, problem.Length));
    }

    [Fact]
    public void A_text_that_is_too_long_is_told_and_its_tokens_are_not_counted()
    {
        var limits = new InputLimits { MaxCharacters = 3, MaxTokens = 1, CountTokens = static _ => throw new InvalidTimeZoneException() };

        var problem = Assert.Single(InputCheck.Find("abcde", limits));

        Assert.Equal((InputProblemKind.TooManyCharacters, 3, 2), (problem.Kind, problem.Position, problem.Length));
        Assert.Equal("5 characters exceed the limit of 3 (at position 3)", problem.ToString());
        Assert.Throws<InvalidTimeZoneException>(() => InputCheck.Find("abc", limits));
    }

    [Fact]
    public void Tokens_are_counted_by_the_callers_function()
    {
        var limits = new InputLimits { MaxTokens = 2, CountTokens = static text => text.Split(' ').Length };

        Assert.Empty(InputCheck.Find("one two", limits));
        Assert.Equal(InputProblemKind.TooManyTokens, Assert.Single(InputCheck.Find("one two three", limits)).Kind);
    }

    [Fact]
    public void Allowed_and_tolerated_characters_pass_the_check()
    {
        Assert.Empty(InputCheck.Find("a\fb", new() { AllowedControlCharacters = "\f" }));
        Assert.Equal(InputProblemKind.ControlCharacter, Assert.Single(InputCheck.Find("a\nb", new() { AllowedControlCharacters = "" })).Kind);
        Assert.Empty(InputCheck.Find("a\u200B\u202E", new() { Tolerated = InputProblemKind.ZeroWidth | InputProblemKind.BidirectionalControl }));
        Assert.Empty(InputCheck.Find("abc", new() { MaxCharacters = 1, Tolerated = InputProblemKind.TooManyCharacters }));
    }

    [Fact]
    public void Problems_come_in_their_order_and_no_more_than_asked_for()
    {
        const string Text = "\0a\u200B\0b\u202E";

        Assert.Equal([0, 2, 3, 5], InputCheck.Find(Text).Select(static problem => problem.Position));
        Assert.Equal([0, 2], InputCheck.Find(Text, new() { MaxProblems = 2 }).Select(static problem => problem.Position));
        Assert.Equal(100, InputCheck.Find(string.Concat(Enumerable.Repeat("\0a", 1_000_000))).Count);
    }

    [Fact]
    public void The_throwing_form_lists_the_problems_and_repeats_nothing_of_the_text()
    {
        var prompt = "secret\0\u200B";

        var exception = Assert.Throws<InputCheckException>(() => InputCheck.ThrowIfUnfit(prompt));

        Assert.Equal("prompt", exception.ParamName);
        Assert.Equal(2, exception.Problems.Count);
        Assert.StartsWith("The text is not allowed: The control character U+0000 (at position 6), and 1 more.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => InputCheck.Find(null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => InputCheck.ThrowIfUnfit(null!));
        Refused(new() { MaxCharacters = -1 }, "MaxCharacters");
        Refused(new() { MaxTokens = -1, CountTokens = static _ => 0 }, "MaxTokens");
        Refused(new() { MaxTokens = 1 }, "CountTokens");
        Refused(new() { AllowedControlCharacters = null! }, "AllowedControlCharacters");
        Refused(new() { MaxProblems = 0 }, "MaxProblems");

        static void Refused(InputLimits limits, string name) =>
            Assert.Contains(name, Assert.Throws<ArgumentException>(() => InputCheck.Find("", limits)).Message, StringComparison.Ordinal);
    }
}
