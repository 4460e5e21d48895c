using OpenAi.Costs;

namespace OpenAi.Tests.Costs;

[Trait("Lane", "cultures")]
public class ModelPricesTests
{
    [Theory]
    [InlineData("gpt-4o", 2.50, 10.00, 1.25)]
    [InlineData("gpt-4o-mini", 0.15, 0.60, 0.075)]
    [InlineData("o1-preview", 15, 60, 7.50)]
    [InlineData("o1-mini", 1.1, 4.4, 0.55)]
    [InlineData("o1-mini-2024-09-12", 1.1, 4.4, 0.55)]
    [InlineData("gpt-4", 30, 60, null)]
    [InlineData("gpt-35-turbo", 0.5, 1.5, null)]
    [InlineData("gpt-4.1-nano", 0.1, 0.4, 0.025)]
    [InlineData("o3", 2, 8, 0.5)]
    [InlineData("text-embedding-3-large", 0.13, 0, null)]
    [InlineData("computer-use-preview-2025-03-11", 3, 12, null)]
    [InlineData("gpt-5-nano-2025-08-07", 0.05, 0.4, 0.005)]
    [InlineData("gpt-4o-audio-preview-2024-10-01", 2.50, 10, null)]
    [InlineData("ft:gpt-4o-2024-08-06:my-org::abc123", 3.75, 15, null)]
    [InlineData("ft:gpt-4o-mini-2024-07-18:my-org::abc123", 0.3, 1.2, null)]
    [InlineData("ft:gpt-4-0613:my-org::abc123", 30, 60, null)]
    [InlineData("omni-moderation-latest", 0, 0, null)]
    [InlineData("GPT-4o", 2.50, 10.00, 1.25)]
    [InlineData("openai/gpt-4o", 2.50, 10.00, 1.25)]
    [InlineData("OpenAI/GPT-4o-2024-11-20", 2.50, 10.00, 1.25)]
    [InlineData("azure/gpt-4o-mini", 0.15, 0.60, 0.075)]
    [InlineData("openrouter/openai/gpt-4.1-mini", 0.4, 1.6, 0.1)]
    [InlineData("gpt-4-turbo", 10, 30, null)]
    [InlineData("gpt-4o-2024-08-06", 2.50, 10.00, 1.25)]
    [InlineData("gpt-4o-mini-2024-07-18", 0.15, 0.60, 0.075)]
    [InlineData("gpt-4-turbo-2024-04-09", 10, 30, null)]
    [InlineData("gpt-4o-2024-05-13", 5, 15, null)]
    public void A_price_is_found_by_a_models_name_whatever_its_case_and_provider(string model, double input, double output, double? cached)
    {
        var price = ModelPrices.Default[model];

        Assert.Equal(new ModelPrice((decimal)input, (decimal)output, (decimal?)cached), price);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("gpt-4o-latest")]
    [InlineData("gpt-4o-2024-08")]
    [InlineData("gpt-4o-2024-13-06")]
    [InlineData("gpt-4o2024-08-06")]
    [InlineData("gpt-4o-2024-08-06-2024-08-06")]
    [InlineData("gpt-4o-2031-01-01")]
    [InlineData("gpt-5.6-sol-2026-13-01")]
    [InlineData("gpt-6")]
    [InlineData("gpt-5.6-mars")]
    [InlineData("groq/gpt-4o")]
    [InlineData("openai/")]
    [InlineData("/gpt-4o")]
    [InlineData("openai/mine")]
    [InlineData("-2024-08-06")]
    [InlineData("2024-08-06")]
    [InlineData("ft:gpt-4o")]
    public void A_model_without_a_price_of_its_own_gets_no_others(string model)
    {
        Assert.False(ModelPrices.Default.TryGet(model, out var price));
        Assert.Null(price);
        var exception = Assert.Throws<UnknownPriceException>(() => ModelPrices.Default[model]);
        Assert.Equal(model, exception.Model);
        Assert.Contains($"'{model}'", exception.Message);
        Assert.Contains($"prices.With(\"{model}\"", exception.Message);
    }

    [Fact]
    public void A_price_is_added_or_replaced_in_a_copy()
    {
        var prices = ModelPrices.Default.With("ft:gpt-4o:me", new(3.75m, 15m)).With("gpt-4o", new(1m, 2m));

        Assert.Equal(15m, prices["ft:gpt-4o:me"].Output);
        Assert.Equal(1m, prices["gpt-4o-2024-11-20"].Input);
        Assert.Equal(1m, prices["openai/GPT-4o-2031-01-01"].Input);
        Assert.Equal(5m, prices["gpt-4o-2024-05-13"].Input);
        Assert.Equal(2.50m, ModelPrices.Default["gpt-4o"].Input);
        Assert.Equal(ModelPrices.Default.ByModel.Count + 1, prices.ByModel.Count);
        Assert.False(prices.ByModel is IDictionary<string, ModelPrice> { IsReadOnly: false });
    }

    [Fact]
    public void The_most_exact_name_wins()
    {
        var prices = new ModelPrices([new("*", new(1m)), new("llama-*", new(2m)), new("llama-4-*", new(3m)), new("llama-4-big", new(4m)), new("llama-4-big-2026-01-01", new(5m)), new("*vision*", new(6m))]);

        Assert.Equal(1m, prices["anything"].Input);
        Assert.Equal(2m, prices["llama-3"].Input);
        Assert.Equal(3m, prices["Llama-4-small"].Input);
        Assert.Equal(4m, prices["llama-4-big"].Input);
        Assert.Equal(4m, prices["llama-4-big-2026-02-01"].Input);
        Assert.Equal(5m, prices["llama-4-big-2026-01-01"].Input);
        Assert.Equal(6m, prices["my-vision-model"].Input);
    }

    [Fact]
    public void A_name_that_a_row_has_beside_its_own_is_replaced_alone()
    {
        var prices = ModelPrices.Default.With("gpt-5.6", new(1m));

        Assert.Equal(1m, prices["gpt-5.6"].Input);
        Assert.Equal(4m, prices["gpt-5.6-sol"].Input);
        Assert.Equal(1m, prices.With("gpt-5.6-sol", new(2m))["gpt-5.6"].Input);
        Assert.Equal(2m, prices.With("gpt-5.6-sol", new(2m))["gpt-5-6-sol"].Input);
    }

    [Fact]
    public void Prices_that_were_taken_over_do_not_change_with_their_source()
    {
        var source = new Dictionary<string, ModelPrice> { ["mine"] = new(1m, 2m) };
        var prices = new ModelPrices(source);

        source["mine"] = new(9m, 9m);
        source["other"] = new(9m, 9m);

        Assert.Equal(1m, prices["mine"].Input);
        Assert.False(prices.TryGet("other", out _));
        Assert.False(prices.TryGet("gpt-4o", out _));
    }

    [Fact]
    public void Prices_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new ModelPrices(null!));
        Assert.Throws<ArgumentException>(() => new ModelPrices([new(" ", new(1m, 1m))]));
        Assert.Throws<ArgumentException>(() => new ModelPrices([new(null!, new(1m, 1m))]));
        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => new ModelPrices([new("a", null!)])).Message);
        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => new ModelPrices([new("a", new(1m, 1m)), new("A", new(2m, 2m))])).Message, StringComparison.OrdinalIgnoreCase);
        Assert.Throws<ArgumentException>(() => ModelPrices.Default.With("", new(1m, 1m)));
        Assert.Throws<ArgumentNullException>(() => ModelPrices.Default.With("a", null!));
        Assert.Throws<ArgumentNullException>(() => ModelPrices.Default.TryGet(null!, out _));
        Assert.Equal("input", Assert.Throws<ArgumentOutOfRangeException>(() => new ModelPrice(-1m, 0m)).ParamName);
        Assert.Equal("output", Assert.Throws<ArgumentOutOfRangeException>(() => new ModelPrice(0m, -1m)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ModelPrice(0m) { AudioHour = -1m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ModelPrice(0m).Times(-1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => ModelPrices.Default.Times(-1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => ModelPrices.Default.WithFactor(ServiceTier.Fast, -1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LongInputPrice(-1, new(1m)));
        Assert.Throws<ArgumentNullException>(() => new LongInputPrice(1, null!));
        Assert.Equal("cachedInput", Assert.Throws<ArgumentOutOfRangeException>(() => new ModelPrice(0m, 0m, -1m)).ParamName);
    }

    [Fact]
    public void The_cost_of_tokens_is_an_exact_decimal()
    {
        var cost = ModelPrices.Default["gpt-4o-mini"].CostOf(inputTokens: 1, outputTokens: 1, cachedTokens: 0);

        Assert.Equal(new Cost(0.00000015m, 0m, 0.0000006m), cost);
        Assert.Equal(0.00000075m, cost.Total);
        Assert.Equal(new Cost(0.0000003m, 0m, 0.0000012m), cost + cost);
        Assert.Equal(new Cost(2.50m, 1.25m, 0m), ModelPrices.Default["gpt-4o"].CostOf(2_000_000, 0, 1_000_000));
        Assert.Equal(new Cost(10m, 10m, 0m), ModelPrices.Default["gpt-4-turbo"].CostOf(2_000_000, 0, 1_000_000));
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(0, -1, 0)]
    [InlineData(0, 0, -1)]
    [InlineData(1, 0, 2)]
    public void Numbers_of_tokens_that_cannot_be_are_refused(long input, long output, long cached) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ModelPrice(1m, 1m).CostOf(input, output, cached));
}
