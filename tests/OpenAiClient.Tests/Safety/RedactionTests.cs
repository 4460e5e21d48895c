using System.Text.RegularExpressions;
using OpenAi.Safety;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Safety;

public class RedactionTests
{
    // The key is concatenated, so that scanners do not report it as a leak.
    private const string Sk = "sk" + "-";
    private const string Random48 = "aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5bC7dE9fG1hJ3";

    public static TheoryData<string, string> Keys => new()
    {
        { $"My key is {Sk}{Random48}.", "My key is [api-key]." },
        { $"{Sk}proj-{Random48}_{Random48}-{Random48}", "[api-key]" },
        { $"key={Sk}svcacct-{Random48}&x=1", "key=[api-key]&x=1" },
        { $"\"{Sk}admin-{Random48}\"", "\"[api-key]\"" },
        { $"{Sk}None-{Random48}", "[api-key]" },
        { $"{Sk}my-service-{Random48}", "[api-key]" },
        { $"sess" + $"-{Random48[..40]}", "[api-key]" },
        { "ek" + $"_68af296e8e408191a1120ab6383263c2 ends", "[api-key] ends" },
        { $"{Sk}abcdefghijklmnopqrstuvwx", "[api-key]" },
        { "Authorization: Bearer abc.def-123~xyz", "Authorization: Bearer [api-key]" },
        { "authorization: bearer   eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl==", "authorization: bearer   [api-key]" },
        { "api-key: 0123456789abcdef0123456789abcdef", "api-key: [api-key]" },
        { "AZURE_OPENAI_API_KEY=0123456789abcdef0123456789abcdef\nNEXT=1", "AZURE_OPENAI_API_KEY=[api-key]\nNEXT=1" },
        { $$"""{"apiKey": "{{Random48}}AbCdEf0123456789AbCdEf0123456789AbCd"}""", """{"apiKey": "[api-key]"}""" },
        { "Ocp-Apim-Subscription-Key: 0123456789abcdef0123456789abcdef", "Ocp-Apim-Subscription-Key: [api-key]" },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void Keys_are_taken_out(string text, string expected) => Assert.Equal(expected, SensitiveText.Redact(text));

    [Theory]
    [InlineData("a 32-digit id 0123456789abcdef0123456789abcdef that no key's name precedes")]
    [InlineData("a risk-assessment-document-of-many-pages-2024")]
    [InlineData("pip install sk-learn-contrib-extensions-all")]
    [InlineData("the bearer of good news, a bearer certificate")]
    [InlineData("var apiKey = configuration.GetSection(\"OpenAi\")")]
    [InlineData("api_key = None, api-key: short")]
    [InlineData("desk-0123456789012345678901")]
    public void What_only_looks_like_a_key_stays(string text) => Assert.Same(text, SensitiveText.Redact(text));

    [Theory]
    [InlineData("write to joe@example.com.", "write to [email].")]
    [InlineData("<mailto:joe.bloggs+tag@mail.example.co.uk>", "<mailto:[email]>")]
    [InlineData("jörg@bücher.example, 用户@例子.公司", "[email], [email]")]
    [InlineData("'a@b.io';c_d%e@xn--bcher-kva.xn--p1ai", "'[email]';[email]")]
    public void Emails_are_taken_out(string text, string expected) => Assert.Equal(expected, SensitiveText.Redact(text));

    [Theory]
    [InlineData("@handle, user@localhost, a @ b.com, git@, x@y, 3@4.5")]
    public void Text_that_is_no_email_address_stays(string text) => Assert.Same(text, SensitiveText.Redact(text));

    [Theory]
    [InlineData("call +1 415 555 2671 now", "call [phone] now")]
    [InlineData("+14155552671", "[phone]")]
    [InlineData("+1 (415) 555-2671, +44 (0)20 7946 0958", "[phone], [phone]")]
    [InlineData("tel:+49-89-1234567", "tel:[phone]")]
    [InlineData("0049 89 1234567", "[phone]")]
    [InlineData("(415) 555-2671 or 415-555-2671 or 415.555.2671", "[phone] or [phone] or [phone]")]
    [InlineData("1-800-555-0199; 123-456-7890; 415 555 2671", "[phone]; [phone]; [phone]")]
    [InlineData("+1 415 555 2671 2024-01-15", "[phone] 2024-01-15")]
    [InlineData("+86 138 0013 8000。", "[phone]。")]
    public void Phone_numbers_are_taken_out(string text, string expected) => Assert.Equal(expected, SensitiveText.Redact(text));

    [Theory]
    [InlineData("2024-01-15, 15.01.2024, 01/15/2024, 2024-01-15T13:45:00+01:00")]
    [InlineData("version 10.0.14, 1.2.3.4, 192.168.100.200, v415.555.26711")]
    [InlineData("order 4155552671, id 550e8400-e29b-41d4-a716-446655440000")]
    [InlineData("1700000000, 1,234,567.89, 3.14159265358979, 5+12345678")]
    [InlineData("ISBN 978-3-16-148410-0, +5 degrees, 100 300 4000")]
    [InlineData("100-200-300, req_0123456789, 2024-1234-5678")]
    public void Dates_versions_and_ids_are_no_phone_numbers(string text) => Assert.Same(text, SensitiveText.Redact(text));

    [Theory]
    [InlineData("card 4111 1111 1111 1111 exp 12/25", "card [card] exp 12/25")]
    [InlineData("4111111111111111", "[card]")]
    [InlineData("5500-0000-0000-0004;3782 822463 10005;6011000990139424", "[card];[card];[card]")]
    [InlineData("30569309025904 and 4222222222222", "[card] and [card]")]
    [InlineData("order 12 4111 1111 1111 1111 12/25", "order 12 [card] 12/25")]
    public void Card_numbers_with_a_right_check_digit_are_taken_out(string text, string expected) => Assert.Equal(expected, SensitiveText.Redact(text));

    [Theory]
    [InlineData("4111 1111 1111 1112")]
    [InlineData("1700000000000, 9780306406157, 41111111111111111111111")]
    [InlineData("a4111111111111111, 4111111111111111b, 0.4111111111111111")]
    [InlineData("0000 0000 0000 0000")]
    public void Numbers_that_no_card_has_stay(string text) => Assert.Same(text, SensitiveText.Redact(text));

    [Fact]
    public void Findings_tell_what_was_where()
    {
        const string Text = "😀 joe@example.com, +1 415 555 2671";

        var redacted = SensitiveText.Redact(Text, out var findings);

        Assert.Equal("😀 [email], [phone]", redacted);
        Assert.Equal([new("email", 3, 15), new("phone", 20, 15)], findings);
        Assert.Equal("joe@example.com", Text[findings[0].Start..findings[0].End]);
        Assert.Equal(findings, SensitiveText.Find(Text));
    }

    [Fact]
    public void Only_the_kinds_that_were_chosen_are_looked_for()
    {
        const string Text = "joe@example.com 4111111111111111";

        Assert.Equal("[email] 4111111111111111", SensitiveText.Redact(Text, new() { Kinds = SensitiveKinds.Emails }));
        Assert.Equal("joe@example.com [card]", SensitiveText.Redact(Text, new() { Kinds = SensitiveKinds.CardNumbers | SensitiveKinds.PhoneNumbers }));
        Assert.Same(Text, SensitiveText.Redact(Text, new() { Kinds = SensitiveKinds.None }));
    }

    [Fact]
    public void A_pattern_of_the_callers_is_found_and_names_what_a_known_kind_finds_too()
    {
        var options = new RedactionOptions
        {
            Patterns =
            [
                new("customer", new Regex(@"\bC-[0-9]{6}\b", RegexOptions.None, TimeSpan.FromSeconds(1))),
                new("staff", new Regex(@"[a-z]+@corp\.example", RegexOptions.NonBacktracking)),
                new("pin", new Regex(@"PIN (?<secret>[0-9]{4})", RegexOptions.None, TimeSpan.FromSeconds(1))),
            ],
        };

        Assert.Equal("[customer] [staff] [email] PIN [pin]", SensitiveText.Redact("C-123456 ann@corp.example joe@example.com PIN 0000", options));
    }

    [Fact]
    public void Findings_that_overlap_become_one_so_that_nothing_is_left_between()
    {
        var options = new RedactionOptions
        {
            Patterns = [new("a", Pattern("cd.*x")), new("b", Pattern("abcd")), new("c", Pattern("never"))],
        };

        var redacted = SensitiveText.Redact("--abcd--x--", out var findings, options);

        Assert.Equal("--[b]--", redacted);
        Assert.Equal([new("b", 2, 7)], findings);
    }

    [Fact]
    public void Half_of_a_character_is_never_left()
    {
        var options = new RedactionOptions { Patterns = [new("half", Pattern("\uD83D"))] };

        Assert.Equal("a[half]b", SensitiveText.Redact("a😀b", options));
    }

    [Fact]
    public void A_replacement_may_keep_a_part()
    {
        var options = new RedactionOptions { Replacement = static (finding, text) => finding.Name == "card" ? $"…{text[^4..]}" : null };

        Assert.Equal("pay …1111 ", SensitiveText.Redact("pay 4111111111111111 joe@example.com", options));
    }

    [Fact]
    public void Exceptions_of_a_replacement_reach_the_caller() =>
        Assert.Throws<InvalidTimeZoneException>(() => SensitiveText.Redact("joe@example.com", new RedactionOptions { Replacement = static (_, _) => throw new InvalidTimeZoneException() }));

    [Fact]
    public void A_pattern_of_the_callers_that_takes_too_long_ends_in_an_exception_and_not_in_the_text()
    {
        var options = new RedactionOptions { Patterns = [new("slow", new Regex("^(?<letters>a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(50)))] };

        Assert.Throws<RegexMatchTimeoutException>(() => SensitiveText.Redact(new string('a', 40) + "!", options));
    }

    [Fact]
    public void A_pattern_that_finds_nothing_at_every_place_finds_nothing() =>
        Assert.Same("abc", SensitiveText.Redact("abc", new RedactionOptions { Patterns = [new("empty", Pattern("x*"))] }));

    [Fact]
    public void Bad_arguments_are_refused()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => SensitiveText.Redact(null!)).ParamName);
        Assert.Throws<ArgumentException>(() => SensitiveText.Redact("a", new RedactionOptions { Patterns = null! }));
        Assert.Throws<ArgumentException>(() => SensitiveText.Redact("a", new RedactionOptions { Patterns = [null!] }));
        Assert.Throws<ArgumentException>(() => new SensitivePattern(" ", Pattern("a")));
        Assert.Equal("regex", Assert.Throws<ArgumentNullException>(() => new SensitivePattern("a", null!)).ParamName);
        Assert.Contains("match timeout", Assert.Throws<ArgumentException>(() => new SensitivePattern("a", new Regex("a", RegexOptions.None, Regex.InfiniteMatchTimeout))).Message, StringComparison.Ordinal);
        Assert.Equal("", SensitiveText.Redact(""));
    }

    // Each text is built to cause backtracking in one of the patterns; all patterns stay linear, so the time is that of reading.
    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("4 ")]
    [InlineData("4-")]
    [InlineData("+")]
    [InlineData("+1")]
    [InlineData("+12345678901234567890")]
    [InlineData("00 1 ")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("a@a.")]
    [InlineData("a@a.a1.")]
    [InlineData("@a.")]
    [InlineData("sk-")]
    [InlineData("sk-a ")]
    [InlineData(" sk-aaaaaaaaaaaaaaa-")]
    [InlineData("bearer ")]
    [InlineData("bearer aaaaaaa ")]
    [InlineData("api-key")]
    [InlineData("api-key: ")]
    [InlineData("api-key=aaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("(415) 555 ")]
    [InlineData("415.")]
    [InlineData("-")]
    [InlineData(" ")]
    [InlineData("\uD83D")]
    public void A_text_made_to_hang_costs_no_more_than_any_other(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)) + "!";

        var watch = System.Diagnostics.Stopwatch.StartNew();
        SensitiveText.Redact(text);

        // Less than a second on a quiet machine; a quadratic pattern would need hours, and end in its own match timeout.
        Assert.True(watch.Elapsed < Patience.Limit, $"It took {watch.Elapsed}.");
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.None, Patience.Limit);
}
