using OpenAi.Assistants;
using OpenAi.Audio;
using OpenAi.Batches;
using OpenAi.Chat;
using OpenAi.Conformance;
using OpenAi.Costs;
using OpenAi.Images;
using OpenAi.Responses;

namespace OpenAi.Tests.Costs;

/// <summary>Prices of their own: writes to the cache, long inputs, audio, images, batches.</summary>
public class PricedKindsTests
{
    [Fact]
    public void Reads_from_the_cache_and_writes_to_it_have_their_prices()
    {
        var response = new Response
        {
            Model = "gpt-5.6-terra",
            Usage = new() { InputTokens = 200_000, InputTokensDetails = new() { CachedTokens = 50_000, CacheWriteTokens = 100_000 }, OutputTokens = 10_000 },
        };

        Assert.Equal(new Cost(0.1m, 0.01m, 0.12m, 0.25m), response.EstimateCost());
        Assert.Equal(0.48m, response.EstimateCost().Total);
        Assert.Equal(new Cost(0.1m, 0.01m, 0.12m, 0.25m), ModelPrices.Default["gpt-5.6-terra"].CostOf(200_000, 10_000, 50_000, 100_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ModelPrice(1m).CostOf(10, 0, 6, 5));
    }

    [Theory]
    [InlineData("gpt-6-sol", 272_000, 0.544, 10)]
    [InlineData("gpt-6-sol", 272_001, 1.088004, 15)]
    [InlineData("gpt-5.6-terra", 271_999, 0.543998, 12)]
    [InlineData("gpt-5.6-terra", 272_000, 1.088, 18)]
    public void A_long_input_has_the_higher_price_for_the_whole_request(string model, long input, double cost, double output)
    {
        var answer = new ChatCompletion { Model = model, Usage = new() { PromptTokens = input, CompletionTokens = 1_000_000 } };

        Assert.Equal(new Cost((decimal)cost, 0, (decimal)output), answer.EstimateCost());
    }

    [Fact]
    public void A_longer_input_can_have_a_higher_price_still()
    {
        var price = new ModelPrice(1m) { LongInput = new(10, new(2m) { LongInput = new(20, new(3m)) }) };

        Assert.Equal([10m, 40m, 63m], new long[] { 10, 20, 21 }.Select(tokens => price.CostOf(tokens).Total * 1_000_000));
    }

    [Fact]
    public void Sound_in_a_chat_has_its_price()
    {
        var answer = Wire.Read<ChatCompletion>("""
            {"model":"gpt-audio","usage":{"prompt_tokens":3000,"completion_tokens":2000,
             "prompt_tokens_details":{"audio_tokens":2000,"text_tokens":1000},"completion_tokens_details":{"audio_tokens":1500,"text_tokens":500}}}
            """);

        Assert.Equal(new Cost(0.0025m + 0.064m, 0, 0.005m + 0.096m), answer.EstimateCost());
    }

    [Fact]
    public void Tokens_in_the_cache_are_text_first_and_then_what_is_left()
    {
        var price = new ModelPrice(1m, 0m, 0.5m) { AudioInput = 10m, CachedAudioInput = 5m, ImageInput = 3m };
        var answer = Wire.Read<ChatCompletion>("""{"model":"m","usage":{"prompt_tokens":40,"completion_tokens":0,"prompt_tokens_details":{"audio_tokens":10,"image_tokens":20,"cached_tokens":33}}}""");

        // 10 text tokens at 0.5, 20 image tokens at 3 (there is no lower price), 3 audio tokens at 5; 7 audio tokens are not cached.
        Assert.Equal(new Cost(70m, 80m, 0) * 0.000001m, answer.EstimateCost(new([new("m", price)])));
    }

    [Fact]
    public void Images_cost_what_their_tokens_do()
    {
        var images = new ImagesResponse { Usage = new() { InputTokens = 1_500, InputTokensDetails = new() { TextTokens = 500, ImageTokens = 1_000 }, OutputTokens = 4_000 } };
        var image = new ImageCompletedEvent { Usage = images.Usage with { OutputTokensDetails = new() { TextTokens = 1_000, ImageTokens = 3_000 } } };

        Assert.Equal(new Cost(0.0105m, 0, 0.128m), images.EstimateCost("gpt-image-1.5"));
        Assert.Equal(new Cost(0.0105m, 0, 0.106m), image.EstimateCost("gpt-image-1.5"));
        Assert.Equal(new Cost(0.0125m, 0, 0.16m), images.EstimateCost("gpt-image-1"));
        Assert.True(images.TryEstimateCost("gpt-image-1", ModelPrices.Default, out var cost) && image.TryEstimateCost("gpt-image-1", ModelPrices.Default, out _) && cost.Total == 0.1725m);
        Assert.False(new ImagesResponse().TryEstimateCost("gpt-image-1", ModelPrices.Default, out _));
        Assert.Throws<UnknownPriceException>(() => images.EstimateCost("dall-e-9"));
        Assert.Throws<ArgumentNullException>(() => images.EstimateCost(null!));
    }

    [Fact]
    public void Speech_costs_what_its_tokens_do()
    {
        var speech = new SpeechDoneEvent { Usage = new() { InputTokens = 1_000, OutputTokens = 2_000 } };

        Assert.Equal(new Cost(0.0006m, 0, 0.024m), speech.EstimateCost("gpt-4o-mini-tts"));
        Assert.True(speech.TryEstimateCost("gpt-4o-mini-tts", ModelPrices.Default, out _));
        Assert.Throws<InvalidOperationException>(() => new SpeechDoneEvent().EstimateCost("gpt-4o-mini-tts"));
    }

    [Fact]
    public void Transcriptions_cost_what_their_tokens_do_or_their_duration()
    {
        var tokens = new Transcription { Usage = new() { InputTokens = 1_200, InputTokenDetails = new() { TextTokens = 200, AudioTokens = 1_000 }, OutputTokens = 100 } };
        var duration = new Transcription { Usage = new() { Type = TranscriptionUsageType.Duration, Duration = TimeSpan.FromSeconds(90) } };
        var verbose = new Transcription { Duration = TimeSpan.FromMinutes(30) };
        var done = new TranscriptionDoneEvent { Usage = tokens.Usage };

        Assert.Equal(new Cost(0.0065m, 0, 0.001m), tokens.EstimateCost("gpt-4o-transcribe"));
        Assert.Equal(new Cost(0.0065m, 0, 0.001m), done.EstimateCost("gpt-4o-transcribe"));
        Assert.Equal(0.009m, duration.EstimateCost("whisper-1").Total);
        Assert.Equal(0.18m, verbose.EstimateCost("whisper-1").Total);
        Assert.Equal(0.135m, verbose.EstimateCost("openai/gpt-transcribe").Total);
        Assert.True(duration.TryEstimateCost("gpt-transcribe", ModelPrices.Default, out var cost) && cost.Total == 0.00675m);
        Assert.True(done.TryEstimateCost("gpt-4o-transcribe", ModelPrices.Default, out _));
        Assert.Contains("duration", Assert.Throws<InvalidOperationException>(() => tokens.EstimateCost("whisper-1")).Message);
        Assert.False(tokens.TryEstimateCost("whisper-1", ModelPrices.Default, out _));
        Assert.False(duration.TryEstimateCost("gpt-4o-transcribe", ModelPrices.Default, out _));
    }

    [Fact]
    public void A_batch_costs_half_and_what_its_requests_used_together_is_no_long_input()
    {
        var batch = new Batch { Model = "gpt-6-sol", Usage = new() { InputTokens = 1_000_000, InputTokensDetails = new() { CachedTokens = 500_000 }, OutputTokens = 100_000 } };

        Assert.Equal(new Cost(0.5m, 0.05m, 0.5m), batch.EstimateCost());
        Assert.True(batch.TryEstimateCost(ModelPrices.Default, out var cost) && cost.Total == 1.05m);
        Assert.Throws<UnknownPriceException>(() => (batch with { Model = null }).EstimateCost());
        Assert.False((batch with { Usage = null }).TryEstimateCost(ModelPrices.Default, out _));
        // Each answer in its file.
        Assert.Equal(1.25m, new ChatCompletion { Model = "gpt-4o", Usage = new() { PromptTokens = 1_000_000, CompletionTokens = 0 } }.EstimateCost(ModelPrices.Default.Times(ModelPrices.BatchFactor)).Total);
    }

    [Fact]
    public void A_run_costs_what_its_steps_used_together()
    {
        var run = new ThreadRun { Model = "gpt-5.4", Usage = new() { PromptTokens = 1_000_000, PromptTokenDetails = new() { CachedTokens = 200_000 }, CompletionTokens = 100_000 } };

        Assert.Equal(new Cost(2m, 0.05m, 1.5m), run.EstimateCost());
        Assert.True(run.TryEstimateCost(ModelPrices.Default, out _));
    }

    [Fact]
    public void A_factor_changes_every_price()
    {
        var price = new ModelPrice(1m, 2m, 3m)
        {
            CacheWrite = 4m,
            AudioInput = 5m,
            CachedAudioInput = 6m,
            AudioOutput = 7m,
            ImageInput = 8m,
            CachedImageInput = 9m,
            ImageOutput = 10m,
            AudioHour = 11m,
            LongInput = new(12, new(13m)),
        };

        Assert.Equal(
            new ModelPrice(2m, 4m, 6m)
            {
                CacheWrite = 8m,
                AudioInput = 10m,
                CachedAudioInput = 12m,
                AudioOutput = 14m,
                ImageInput = 16m,
                CachedImageInput = 18m,
                ImageOutput = 20m,
                AudioHour = 22m,
                LongInput = new(12, new(26m)),
            },
            price.Times(2m));
    }
}
