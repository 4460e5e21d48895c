using OpenAi.Chat;
using OpenAi.Moderations;
using OpenAi.Responses;

namespace OpenAi.Safety;

/// <summary>
/// Provides clients whose input, and optionally output, is checked by <c>POST /moderations</c>: <see cref="Chat"/> and
/// <see cref="Responses"/>, with all methods of the clients that they wrap. Text and images are checked; sound, files, and the arguments
/// of tool calls are not. Parts and roles that the guard does not know, and messages within extra fields, are blocked. Thread-safe.
/// </summary>
/// <remarks>
/// All texts of a request are checked by one call, each image by a separate one, with at most
/// <see cref="ModerationGuardOptions.MaxConcurrency"/> calls at the same time. Blocked content causes a
/// <see cref="ModerationBlockedException"/>; when the check of the input fails, the model is not called. The options of a call also apply
/// to the checks, except its idempotency key and extra fields. With <see cref="ModerationGuardOptions.CheckOutput"/>, a stream yields
/// nothing before its end has arrived and was checked, because text that was shown cannot be taken back.
/// </remarks>
/// <example>
/// <code>
/// using OpenAi.Safety;
///
/// var guard = new ModerationGuard(openai);
/// try
/// {
///     Console.WriteLine((await guard.Chat.CreateAsync(request)).Text);
/// }
/// catch (ModerationBlockedException exception)
/// {
///     Console.WriteLine($"Blocked: {exception.Message}");
/// }
/// </code>
/// </example>
public sealed class ModerationGuard
{
    private readonly OpenAiClient _client;
    private readonly ModerationGate _gate;
    private readonly Func<ChatMessage, bool> _checks;
    private readonly Func<ResponseItem, bool> _checksItems;

    /// <summary>Creates a guard.</summary>
    /// <param name="client">The client for both the checks and the model.</param>
    /// <param name="options">
    /// The options; the guard copies them. Default: the messages of the user are checked, and the server's verdict decides.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A threshold is not between 0 and 1, or <see cref="ModerationGuardOptions.MaxConcurrency"/> is not positive.</exception>
    public ModerationGuard(OpenAiClient client, ModerationGuardOptions? options = null)
        : this((client ?? throw new ArgumentNullException(nameof(client))).Moderations, client, options)
    {
    }

    /// <summary>Creates a guard with a separate client for the checks, for models on servers without moderation.</summary>
    /// <param name="moderations">The client for the checks.</param>
    /// <param name="client">The client for the model.</param>
    /// <param name="options">
    /// The options; the guard copies them. Default: the messages of the user are checked, and the server's verdict decides.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="moderations"/> or <paramref name="client"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A threshold is not between 0 and 1, or <see cref="ModerationGuardOptions.MaxConcurrency"/> is not positive.</exception>
    public ModerationGuard(ModerationsClient moderations, OpenAiClient client, ModerationGuardOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(moderations);
        ArgumentNullException.ThrowIfNull(client);
        options ??= new();
        _client = client;
        _gate = new ModerationGate(moderations, options);
        _checks = options.Checks ?? (static message => message is UserChatMessage);
        _checksItems = options.ChecksItems ?? (static item => item is ResponseMessageItem message && message.Role == ResponseRole.User);
    }

    /// <summary>The guarded chat client: completions, streams, loops with functions, sessions and its other methods.</summary>
    public ChatClient Chat => field ??= new GuardedChatClient(_client.Chat, _gate, _checks);

    /// <summary>The guarded responses client; background responses are checked when they are read.</summary>
    public ResponsesClient Responses => field ??= new GuardedResponsesClient(_client.Responses, _gate, _checksItems);

    /// <summary>Checks texts or images without calling a model. <c>POST /moderations</c></summary>
    /// <param name="input">A text, several texts, or parts; the server refuses parts of an unknown kind.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed, and <see cref="ModerationGuardOptions.FailOpen"/> is not set.</exception>
    public async Task<ModerationVerdict> CheckAsync(ModerationInput input, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return await _gate.CheckAsync([input], requestOptions, cancellationToken).ConfigureAwait(false);
    }
}
