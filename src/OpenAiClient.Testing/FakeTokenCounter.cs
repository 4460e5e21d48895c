using OpenAi.Chat;
using OpenAi.Responses;
using OpenAi.Testing.Chat;
using OpenAi.Testing.Responses;

namespace OpenAi.Testing;

/// <summary>
/// Counts the tokens that the fake server reports as the usage of chat completions, responses, completions, embeddings and runs. This one
/// estimates a token for four characters; derive from it to count as the tested code does, for example with OpenAiClient.Tokenization, which
/// this package does not contain because of its size. A reply with a usage of its own is not counted. Its members are called concurrently.
/// </summary>
/// <example>
/// <code>
/// using OpenAi.Responses;
/// using OpenAi.Testing;
/// using OpenAi.Tokenization;
///
/// await using var fake = FakeOpenAi.Start(new() { TokenCounter = new ExactCounter() });
/// using var client = fake.CreateClient();
///
/// var counted = new TokenCounter(TokenEncoding.O200kBase).Count(request);
/// var answer = await client.Chat.CreateAsync(request);
/// Console.WriteLine(answer.Usage!.PromptTokens == counted); // True
///
/// sealed class ExactCounter : FakeTokenCounter
/// {
///     private readonly TokenCounter _counter = new(TokenEncoding.O200kBase);
///
///     public override long CountText(string model, string text) =&gt; _counter.Count(text);
///
///     public override long CountPrompt(ChatCompletionRequest request) =&gt; _counter.Count(request);
///
///     public override long CountInput(ResponseRequest request) =&gt; _counter.Count(request);
/// }
/// </code>
/// </example>
public class FakeTokenCounter
{
    /// <summary>Counts the tokens of a text: an answer, the text of an embedding, a prompt of a completion.</summary>
    /// <param name="model">The name of the model.</param>
    /// <param name="text">The text.</param>
    /// <returns>The number of tokens.</returns>
    public virtual long CountText(string model, string text) => TokenEstimate.Of(text);

    /// <summary>Counts the prompt of a chat completion.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The number of tokens, <c>usage.prompt_tokens</c>.</returns>
    public virtual long CountPrompt(ChatCompletionRequest request) => TokenEstimate.Prompt(request);

    /// <summary>Counts the input of a response.</summary>
    /// <param name="request">The request; its input begins with the items of the previous response or of the conversation, if it continues
    /// one, and it has no <see cref="ResponseRequest.PreviousResponseId"/> and no <see cref="ResponseRequest.Conversation"/>.</param>
    /// <returns>The number of tokens, <c>usage.input_tokens</c>.</returns>
    public virtual long CountInput(ResponseRequest request) => ResponseTokens.Estimate(request);
}
