using System.Diagnostics.CodeAnalysis;
using OpenAi.Chat;
using OpenAi.Tokenization.Chat;

namespace OpenAi.Tokenization;

/// <summary>
/// Counts the tokens of a model's input before it is sent: texts exactly, messages of chats and items of responses with their overhead.
/// Thread-safe.
/// </summary>
/// <remarks>
/// Not counted, because their tokens depend on more than the request: images, audio and files, the overhead of a response format, and
/// content that the server adds, for reasoning models or web search. The <c>usage</c> of the answer is what is billed.
/// </remarks>
public sealed partial class TokenCounter
{
    private readonly ChatTokenOverhead _overhead;

    /// <summary>Creates a counter with an encoding.</summary>
    /// <param name="encoding">The encoding.</param>
    /// <param name="overhead">The tokens that chats use in addition to their texts. Default:
    /// <see cref="ChatTokenOverhead.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="encoding"/> is <see langword="null"/>.</exception>
    public TokenCounter(TokenEncoding encoding, ChatTokenOverhead? overhead = null)
    {
        ArgumentNullException.ThrowIfNull(encoding);
        Encoding = encoding;
        _overhead = overhead ?? ChatTokenOverhead.Default;
    }

    /// <summary>The encoding of the counter.</summary>
    public TokenEncoding Encoding { get; }

    /// <summary>Creates a counter for a model.</summary>
    /// <param name="model">The name of the model; see <see cref="TokenEncoding.ForModel"/>.</param>
    /// <returns>The counter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The library does not know the model.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Tokenization;
    ///
    /// Console.WriteLine(TokenCounter.ForModel("gpt-5.6-terra").Count(request));
    /// </code>
    /// </example>
    public static TokenCounter ForModel(string model) => new(TokenEncoding.ForModel(model), OverheadOf(model));

    /// <summary>Creates a counter for a model, if the library knows it.</summary>
    /// <param name="model">The name of the model.</param>
    /// <param name="counter">The counter.</param>
    /// <returns>Whether the model is known.</returns>
    public static bool TryForModel([NotNullWhen(true)] string? model, [NotNullWhen(true)] out TokenCounter? counter)
    {
        counter = TokenEncoding.TryForModel(model, out var encoding) ? new(encoding, OverheadOf(model)) : null;
        return counter is not null;
    }

    /// <summary>Counts the tokens of a text. Special tokens in it count as text, like in the API.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number of tokens.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public int Count(string text) => Encoding.Count(text);

    /// <summary>
    /// Counts the tokens of a message: its role, text, refusal, name and tool calls, and its overhead. It can be passed as a
    /// <c>Func&lt;ChatMessage, int&gt;</c>.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <returns>The number of tokens that the message adds to a request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="message"/> is <see langword="null"/>.</exception>
    public int Count(ChatMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var count = _overhead.PerMessage + Encoding.Count(message.Role);
        return count + message switch
        {
            DeveloperChatMessage developer => CountOf(developer.Content) + CountOfName(developer.Name),
            SystemChatMessage system => CountOf(system.Content) + CountOfName(system.Name),
            UserChatMessage user => CountOf(user.Content) + CountOfName(user.Name),
            AssistantChatMessage assistant => CountOf(assistant),
            ToolChatMessage tool => CountOf(tool.Content),
            FunctionChatMessage function => CountOf(function.Content) + CountOfName(function.Name),
            // An estimate that is too high is better than none.
            _ => Encoding.Count(message.ToString()),
        };
    }

    /// <summary>Counts the prompt of a request: all its messages, its tools, and the start of the answer.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The approximate <c>usage.prompt_tokens</c> of the answer; the exact one when there are only texts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or one of its messages is <see langword="null"/>.</exception>
    public int Count(ChatCompletionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var count = _overhead.PerRequest;
        var hasSystemMessage = false;
        foreach (var message in request.Messages)
        {
            count += Count(message);
            hasSystemMessage |= message is SystemChatMessage or DeveloperChatMessage;
        }

        return count + CountOfTools(ToolText.Of(request), hasSystemMessage);
    }

    private int CountOfTools(string tools, bool hasSystemMessage) =>
        tools.Length == 0 ? 0 : Encoding.Count(tools) + _overhead.PerTools + (hasSystemMessage ? _overhead.PerToolsWithSystemMessage : 0);

    private static ChatTokenOverhead OverheadOf(string model) =>
        model == "gpt-3.5-turbo-0301" ? ChatTokenOverhead.Gpt35Turbo0301 : ChatTokenOverhead.Default;

    private int CountOf(AssistantChatMessage message)
    {
        var count = CountOf(message.Content) + CountOfText(message.Refusal) + CountOfName(message.Name);
        if (message.FunctionCall is { } call)
        {
            count += CountOfCall(call.Name, call.Arguments);
        }

        foreach (var toolCall in message.ToolCalls)
        {
            count += toolCall switch
            {
                ChatFunctionToolCall function => CountOfCall(function.Function.Name, function.Function.Arguments),
                ChatCustomToolCall custom => CountOfCall(custom.Custom.Name, custom.Custom.Input),
                _ => _overhead.PerToolCall + Encoding.Count(toolCall.ToString()),
            };
        }

        return count;
    }

    private int CountOf(ChatContent? content)
    {
        if (content is null)
        {
            return 0;
        }

        // The model reads the texts of all parts as one: tokens cross their boundaries, as the billed usage shows.
        var count = Encoding.Count(content.ToText());
        foreach (var refusal in content.OfType<ChatRefusalPart>())
        {
            count += Encoding.Count(refusal.Refusal);
        }

        return count;
    }

    private int CountOfCall(string name, string input) => _overhead.PerToolCall + Encoding.Count(name) + Encoding.Count(input);

    private int CountOfName(string? name) => name is null ? 0 : _overhead.PerName + Encoding.Count(name);

    private int CountOfText(string? text) => text is null ? 0 : Encoding.Count(text);
}
