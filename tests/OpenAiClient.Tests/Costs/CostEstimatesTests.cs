using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Completions;
using OpenAi.Conformance;
using OpenAi.Costs;
using OpenAi.Embeddings;

namespace OpenAi.Tests.Costs;

[Trait("Lane", "cultures")]
public class CostEstimatesTests
{
    [Fact]
    public void Cached_tokens_are_cheaper_and_reasoning_is_not_counted_twice()
    {
        var completion = Answer("o1-mini-2024-09-12", """
            {"prompt_tokens":3000000,"completion_tokens":2000000,"total_tokens":5000000,
             "prompt_tokens_details":{"cached_tokens":1000000},
             "completion_tokens_details":{"reasoning_tokens":1500000,"accepted_prediction_tokens":1,"rejected_prediction_tokens":2}}
            """);

        Assert.Equal(new Cost(2.2m, 0.55m, 8.8m), completion.EstimateCost());
        Assert.Equal(new Cost(6m, 1.5m, 24m), completion.EstimateCost(ModelPrices.At(new(2025, 3, 1))));
    }

    [Theory]
    [InlineData("""{"prompt_tokens":1000000,"completion_tokens":1000000}""", 12.50)]
    [InlineData("""{"prompt_tokens":1000000,"total_tokens":2000000}""", 12.50)]
    [InlineData("""{"prompt_tokens":0,"completion_tokens":0}""", 0)]
    [InlineData("""{"prompt_tokens":1000000,"completion_tokens":0,"prompt_tokens_details":{"cached_tokens":5000000}}""", 1.25)]
    [InlineData("""{"prompt_tokens":1000000,"completion_tokens":0,"prompt_tokens_details":{"cached_tokens":-1}}""", 2.50)]
    [InlineData("""{"prompt_tokens":-1,"completion_tokens":-1}""", 0)]
    [InlineData("""{"prompt_tokens":1000000,"completion_tokens":0,"prompt_tokens_details":null}""", 2.50)]
    public void Usage_that_is_odd_still_has_a_cost(string usage, double total) =>
        Assert.Equal((decimal)total, Answer("gpt-4o", usage).EstimateCost().Total);

    [Fact]
    public void The_largest_numbers_do_not_overflow()
    {
        var cost = Answer("o1-preview", """{"prompt_tokens":9223372036854775807,"completion_tokens":9223372036854775807}""").EstimateCost();

        Assert.Equal(long.MaxValue * 75m / 1_000_000, cost.Total);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"completion_tokens":1,"total_tokens":2}""")]
    [InlineData("""{"prompt_tokens":1}""")]
    public void An_answer_that_does_not_tell_its_usage_says_so(string usage)
    {
        var completion = Answer("gpt-4o", usage);

        Assert.Contains("IncludeUsage", Assert.Throws<InvalidOperationException>(() => completion.EstimateCost()).Message);
        Assert.False(completion.TryEstimateCost(ModelPrices.Default, out var cost));
        Assert.Equal(default, cost);
    }

    [Fact]
    public void An_unknown_model_says_so()
    {
        var completion = Answer("ft:gpt-4o:me", """{"prompt_tokens":1,"completion_tokens":1}""");

        Assert.Equal("ft:gpt-4o:me", Assert.Throws<UnknownPriceException>(() => completion.EstimateCost()).Model);
        Assert.False(completion.TryEstimateCost(ModelPrices.Default, out _));
        Assert.True(completion.TryEstimateCost(ModelPrices.Default.With("ft:gpt-4o:me", new(1m, 2m)), out var cost));
        Assert.Equal(0.000003m, cost.Total);
    }

    [Fact]
    public void Costs_of_several_answers_add_up()
    {
        const string Usage = """{"prompt_tokens":1000000,"completion_tokens":0}""";
        ChatCompletion[] answers = [Answer("gpt-4o", Usage), Answer("gpt-4o-mini", Usage), Answer("gpt-4-turbo", Usage)];

        Assert.Equal(12.65m, answers.EstimateCost().Total);
        Assert.Equal(default, Array.Empty<ChatCompletion>().EstimateCost());
        Assert.Throws<ArgumentNullException>(() => new ChatCompletion[] { null! }.EstimateCost());
    }

    [Fact]
    public void Continuations_and_vectors_have_costs_too()
    {
        var completion = new Completion { Model = "gpt-3.5-turbo-instruct", Usage = new() { PromptTokens = 1_000_000, CompletionTokens = 500_000 } };
        var embeddings = new EmbeddingList { Model = "text-embedding-3-small", Usage = new() { PromptTokens = 1_000_000, TotalTokens = 1_000_000 } };

        Assert.Equal(2.50m, completion.EstimateCost().Total);
        Assert.True(completion.TryEstimateCost(ModelPrices.Default, out var cost) && cost.Total == 2.50m);
        Assert.Equal(0.02m, embeddings.EstimateCost().Total);
        Assert.True(embeddings.TryEstimateCost(ModelPrices.Default, out cost) && cost.Total == 0.02m);
        Assert.Throws<InvalidOperationException>(() => (embeddings with { Usage = null }).EstimateCost());
        Assert.Throws<InvalidOperationException>(() => (completion with { Usage = null }).EstimateCost());
        Assert.False((embeddings with { Model = "mine" }).TryEstimateCost(ModelPrices.Default, out _));
    }

    [Fact]
    public void One_answer_without_a_price_leaves_the_sum_unknown()
    {
        const string Usage = """{"prompt_tokens":1000000,"completion_tokens":0}""";
        ChatCompletion[] answers = [Answer("gpt-4o", Usage), Answer("mine", Usage)];

        Assert.False(answers.TryEstimateCost(ModelPrices.Default, out var cost));
        Assert.Equal(default, cost);
        Assert.True(answers.TryEstimateCost(ModelPrices.Default.With("mine", new(1m)), out cost));
        Assert.Equal(3.50m, cost.Total);
    }

    [Theory]
    [InlineData("flex", 1.25)]
    [InlineData("default", 2.50)]
    [InlineData("priority", 2.50)]
    [InlineData("tomorrow", 2.50)]
    public void An_answer_of_the_flexible_tier_costs_half(string tier, double total) =>
        Assert.Equal((decimal)total, (Answer("gpt-4o", """{"prompt_tokens":1000000,"completion_tokens":0}""") with { ServiceTier = tier }).EstimateCost().Total);

    [Fact]
    public void A_tier_has_the_factor_that_a_caller_gives_it()
    {
        var answer = Answer("gpt-4o", """{"prompt_tokens":1000000,"completion_tokens":0}""") with { ServiceTier = ServiceTier.Priority };

        Assert.Equal(4.25m, answer.EstimateCost(ModelPrices.Default.WithFactor(ServiceTier.Priority, 1.7m)).Total);
        Assert.Equal(4.25m, answer.EstimateCost(ModelPrices.Default.WithFactor(ServiceTier.Priority, 1.7m).With("mine", new(1m))).Total);
    }

    [Fact]
    public void An_answer_without_a_model_says_what_is_missing()
    {
        Assert.Contains("no token usage", Assert.Throws<InvalidOperationException>(static () => new OpenAi.Batches.Batch().EstimateCost()).Message, StringComparison.Ordinal);
        Assert.Contains("does not name its model", Assert.Throws<UnknownPriceException>(static () => Answer("", """{"prompt_tokens":1,"completion_tokens":1}""").EstimateCost()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Zero_tokens_cost_nothing()
    {
        Assert.Throws<ArgumentNullException>(() => ((ChatCompletion)null!).EstimateCost());
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<ChatCompletion>)null!).EstimateCost());
        Assert.Throws<ArgumentNullException>(() => ((Completion)null!).EstimateCost());
        Assert.Throws<ArgumentNullException>(() => ((EmbeddingList)null!).EstimateCost(ModelPrices.Default));
        Assert.Throws<ArgumentNullException>(() => ((ChatCompletion)null!).TryEstimateCost(ModelPrices.Default, out _));
        Assert.Throws<ArgumentNullException>(() => new ChatCompletion().TryEstimateCost(null!, out _));
    }

    private static ChatCompletion Answer(string model, string usage) =>
        Wire.Read<ChatCompletion>($$"""{"model":"{{model}}","usage":{{usage}}}""");
}
