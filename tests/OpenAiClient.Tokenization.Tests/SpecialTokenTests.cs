using System.Text.Json;

namespace OpenAi.Tokenization.Tests;

public sealed class SpecialTokenTests
{
    [Fact]
    public void Special_tokens_are_allowed_and_refused_as_tiktoken_does()
    {
        using var cases = JsonDocument.Parse(new VectorFile("special.br").Bytes.ToArray());
        var refusals = 0;
        foreach (var vector in cases.RootElement.EnumerateArray())
        {
            var name = vector.GetProperty("encoding").GetString()!;
            var encoding = TokenEncoding.ForName(name == "gpt2" ? "r50k_base" : name);
            var text = vector.GetProperty("text").GetString()!;
            var rule = RuleOf(vector.GetProperty("allowed"), vector.GetProperty("refused"), encoding);
            var tokens = vector.GetProperty("tokens");
            if (tokens.ValueKind == JsonValueKind.Null)
            {
                Assert.Throws<ArgumentException>(() => encoding.Encode(text, rule));
                refusals++;
            }
            else
            {
                Assert.Equal(tokens.EnumerateArray().Select(static token => token.GetInt32()), encoding.Encode(text, rule));
                Assert.Equal(tokens.GetArrayLength(), encoding.Count(text, rule));
            }
        }

        Assert.InRange(refusals, 100, cases.RootElement.GetArrayLength() - 100);
    }

    [Fact]
    public void Special_tokens_are_text_unless_a_rule_says_otherwise()
    {
        var encoding = TokenEncoding.O200kBase;
        var text = "a<|endoftext|>b";
        Assert.Equal(encoding.Encode(text, SpecialTokenRule.AsText), encoding.Encode(text));
        Assert.DoesNotContain(199999, encoding.Encode(text));
        Assert.Equal([64, 199999, 65], encoding.Encode(text, SpecialTokenRule.AllowAll));
        Assert.Equal(text, encoding.Decode(64, 199999, 65));
    }

    [Fact]
    public void A_refused_special_token_is_named_in_the_message()
    {
        var refusal = Assert.Throws<ArgumentException>(() => TokenEncoding.Cl100kBase.Count("x <|fim_middle|>", SpecialTokenRule.RefuseAll));
        Assert.Contains("<|fim_middle|>", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_no_special_token_can_be_refused_too()
    {
        var rule = SpecialTokenRule.AsText.RefuseOnly("<|im_start|>");
        Assert.Throws<ArgumentException>(() => TokenEncoding.O200kBase.Count("<|im_start|>system", rule));
        Assert.Equal(TokenEncoding.O200kBase.Count("<|endoftext|>"), TokenEncoding.O200kBase.Count("<|endoftext|>", rule));
    }

    [Fact]
    public void Nulls_among_the_names_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => SpecialTokenRule.Allow(null!));
        Assert.Throws<ArgumentNullException>(() => SpecialTokenRule.Allow("a", null!));
        Assert.Throws<ArgumentNullException>(() => SpecialTokenRule.AllowAll.RefuseOnly(null!));
    }

    [Fact]
    public void Harmony_has_the_tokens_of_the_open_models()
    {
        var special = TokenEncoding.O200kHarmony.SpecialTokens;
        Assert.Equal(1091, special.Count);
        Assert.Equal(200006, special["<|start|>"]);
        Assert.Equal(200012, special["<|call|>"]);
        Assert.Equal(201087, special["<|reserved_201087|>"]);
        Assert.Equal("<|endofprompt|>", TokenEncoding.O200kHarmony.Decode(200018));
    }

    // "all" of tiktoken, or a list.
    private static SpecialTokenRule RuleOf(JsonElement allowed, JsonElement refused, TokenEncoding encoding)
    {
        var rule = allowed.ValueKind == JsonValueKind.String ? SpecialTokenRule.AllowAll : SpecialTokenRule.Allow(Names(allowed));
        var all = encoding.SpecialTokens.Keys.Except(allowed.ValueKind == JsonValueKind.String ? encoding.SpecialTokens.Keys : Names(allowed));
        return rule.RefuseOnly(refused.ValueKind == JsonValueKind.String ? all : Names(refused));

        static IEnumerable<string> Names(JsonElement list) => list.EnumerateArray().Select(static name => name.GetString()!);
    }
}
