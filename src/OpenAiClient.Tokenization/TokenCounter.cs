using System.Diagnostics.CodeAnalysis;
using OpenAi.Chat;
using OpenAi.Tokenization.Chat;

namespace OpenAi.Tokenization;

/// <summary>
/// Counts what a model will be sent, before it is sent: texts exactly, messages of chats and items of responses with their overhead. Safe for use by many
/// threads at once.
/// </summary>
/// <remarks>
/// Not counted, since their tokens depend on more than the request: images, sound and files, what a response format adds, and
/// what the server adds by itself, for reasoning models or web search. The answer's <c>usage</c> is what is billed.
/// </remarks>
public sealed partial class TokenCounter
{
    private readonly ChatTokenOverhead _overhead;

    /// <summary>Counts by an encoding.</summary>
    /// <param name="encoding">The encoding.</param>
    /// <param name="overhead">What chats cost beyond their texts. Default: <see cref="ChatTokenOverhead.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="encoding"/> is <see langword="null"/>.</exception>
    public TokenCounter(TokenEncoding encoding, ChatTokenOverhead? overhead = null)
    {
        ArgumentNullException.ThrowIfNull(encoding);
        Encoding = encoding;
        _overhead = overhead ?? ChatTokenOverhead.Default;
    }

    /// <summary>The encoding it counts by.</summary>
    public TokenEncoding Encoding { get; }

    /// <summary>A counter for a model.</summary>
    /// <param name="model">The model's name; see <see cref="TokenEncoding.ForModel"/>.</param>
    /// <returns>The counter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The package knows no model of this name.</exception>
    public static TokenCounter ForModel(string model) => new(TokenEncoding.ForModel(model), OverheadOf(model));

    /// <summary>A counter for a model, if the package knows it.</summary>
    /// <param name="model">The model's name.</param>
    /// <param name="counter">The counter.</param>
    /// <returns>Whether the model is known.</returns>
    public static bool TryForModel([NotNullWhen(true)] string? model, [NotNullWhen(true)] out TokenCounter? counter)
    {
        counter = TokenEncoding.TryForModel(model, out var encoding) ? new(encoding, OverheadOf(model)) : null;
        return counter is not null;
    }

    /// <summary>Counts the tokens of a text. Special tokens in it are text, as they are to the API.</summary>
    /// <param name="text">The text.</param>
    /// <returns>How many tokens it has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public int Count(string text) => Encoding.Count(text);

    /// <summary>
    /// Counts the tokens of a message: its role, text, refusal, name and tool calls, and its overhead. Fits where a
    /// <c>Func&lt;ChatMessage, int&gt;</c> is asked for.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <returns>How many tokens it adds to a request.</returns>
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
            // Better too many than none of it.
            _ => Encoding.Count(message.ToString()),
        };
    }

    /// <summary>Counts the prompt of a request: all its messages, its tools, and the beginning of the answer.</summary>
    /// <param name="request">The request.</param>
    /// <returns>About what the answer's <c>usage.prompt_tokens</c> will be; exactly, when there are only texts.</returns>
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

        // The model reads the texts of all parts as one: tokens cross their borders, as what the API bills shows.
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
