using OpenAi.Chat;
using OpenAi.Moderations;
using OpenAi.Responses;

namespace OpenAi.Safety;

/// <summary>
/// Clients whose input, and on request output, is checked by <c>POST /moderations</c> before it passes on: <see cref="Chat"/> and
/// <see cref="Responses"/>, which do all that the clients do that they stand before. Text and images
/// are checked; sound, files, and the arguments of tool calls are not. A part, a role, or a list of messages among the extra
/// fields that the guard does not know is stopped. Safe for use by many threads at once.
/// </summary>
/// <remarks>
/// All texts of a request are checked in one call, each image in one of its own, <see cref="ModerationGuardOptions.MaxConcurrency"/> at the
/// same time. What is stopped is a <see cref="ModerationBlockedException"/>; when the check of the input fails, the model is not asked. Options of a call
/// go with the checks too, but for its idempotency key and extra fields. With <see cref="ModerationGuardOptions.CheckOutput"/> nothing of a stream comes before
/// its end has come and all is checked: what has been shown cannot be taken back.
/// </remarks>
public sealed class ModerationGuard
{
    private readonly OpenAiClient _client;
    private readonly ModerationGate _gate;
    private readonly Func<ChatMessage, bool> _checks;
    private readonly Func<ResponseItem, bool> _checksItems;

    /// <summary>Creates a guard.</summary>
    /// <param name="client">Who checks, and who answers.</param>
    /// <param name="options">What is checked, and how strictly; copied. Default: the user's messages, by the server's own verdict.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A threshold is not between 0 and 1, or <see cref="ModerationGuardOptions.MaxConcurrency"/> is not positive.</exception>
    public ModerationGuard(OpenAiClient client, ModerationGuardOptions? options = null)
        : this((client ?? throw new ArgumentNullException(nameof(client))).Moderations, client, options)
    {
    }

    /// <summary>Creates a guard with a server of its own for the checks, for models on servers that have none.</summary>
    /// <param name="moderations">Who checks.</param>
    /// <param name="client">Who answers.</param>
    /// <param name="options">What is checked, and how strictly; copied. Default: the user's messages, by the server's own verdict.</param>
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

    /// <summary>The chat, guarded: <c>guard.Chat.CreateAsync</c>, streams, loops of tools, sessions and all else.</summary>
    public ChatClient Chat => field ??= new GuardedChatClient(_client.Chat, _gate, _checks);

    /// <summary>The responses, guarded; those that are made in the background are checked when they are read.</summary>
    public ResponsesClient Responses => field ??= new GuardedResponsesClient(_client.Responses, _gate, _checksItems);

    /// <summary>Checks texts or images, and asks no model. <c>POST /moderations</c></summary>
    /// <param name="input">A text, several texts, or parts; a part of a kind that is not known is refused by the server.</param>
    /// <param name="requestOptions">What the call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether it would pass, and what was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed, and <see cref="ModerationGuardOptions.FailOpen"/> is not set.</exception>
    public async Task<ModerationVerdict> CheckAsync(ModerationInput input, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return await _gate.CheckAsync([input], requestOptions, cancellationToken).ConfigureAwait(false);
    }
}
