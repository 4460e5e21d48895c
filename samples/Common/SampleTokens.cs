using OpenAi.Chat;
using OpenAi.Responses;
using OpenAi.Testing;
using OpenAi.Tokenization;

namespace Samples;

/// <summary>Counts tokens as the samples do, so that the usage that the fake server reports agrees with what they show.</summary>
public sealed class SampleTokens : FakeTokenCounter
{
    /// <summary>Gets the counter of a model. Most models that the package does not know yet are newer ones.</summary>
    /// <param name="model">The name of the model.</param>
    /// <returns>The counter.</returns>
    public static TokenCounter CounterOf(string? model) => TokenCounter.TryForModel(model, out var counter) ? counter : new TokenCounter(TokenEncoding.O200kBase);

    /// <inheritdoc/>
    public override long CountText(string model, string text) => CounterOf(model).Count(text);

    /// <inheritdoc/>
    public override long CountPrompt(ChatCompletionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return CounterOf(request.Model).Count(request);
    }

    /// <inheritdoc/>
    public override long CountInput(ResponseRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return CounterOf(request.Model).Count(request);
    }
}
