using OpenAi.Errors;
using OpenAi.Functions;
using OpenAi.Sessions;

namespace OpenAi.Responses;

/// <summary>The validated options of a session, and the transitions of its state, which make no calls.</summary>
internal sealed class ResponseSessionPlan
{
    private readonly ResponseTurnRules _rules;

    public ResponseSessionPlan(ResponseRequest template, ResponseSessionOptions options)
    {
        Keeper = options.Keeper ?? (template.Conversation is not null ? ResponseKeeper.Conversation
            : template.Store == false ? ResponseKeeper.Session
            : ResponseKeeper.PreviousResponse);
        Check(template, options, Keeper);
        _rules = new ResponseTurnRules(options);
        Start = new(new(_rules, SessionInput.Checked((IEnumerable<ResponseItem>?)template.Input ?? [], nameof(template))))
        {
            PreviousResponseId = template.PreviousResponseId,
            Conversation = template.Conversation,
        };
        CompactAtTokens = Keeper == ResponseKeeper.Conversation ? null : options.CompactAtTokens;
        Functions = options.Functions?.ToArray();
        ToolLoop = (ResponseToolLoopOptions)ToolLoopOptions.Checked(options.ToolLoop ?? new());
        ToolLoop.SendsWholeConversation |= Keeper == ResponseKeeper.Session;
        Template = template with { Input = null, PreviousResponseId = null, Conversation = null };
        if (Keeper == ResponseKeeper.Session)
            Template = (Template with { Store = template.Store ?? (template.Background == true ? null : false) }).WithEncryptedReasoning();
        if (Keeper == ResponseKeeper.Conversation && options.CompactAtTokens is { } threshold)
            Template.ContextManagement = [.. template.ContextManagement ?? [], new() { CompactThreshold = threshold }];
    }

    public ResponseKeeper Keeper { get; }

    public ResponseRequest Template { get; }

    public ResponseSessionState Start { get; }

    public ToolFunction[]? Functions { get; }

    public ResponseToolLoopOptions ToolLoop { get; }

    public int? CompactAtTokens { get; }

    /// <summary>Whether the conversation should be compacted first; not while a call waits for its output.</summary>
    public bool WantsCompaction(ResponseSessionState state) =>
        state.Tokens >= CompactAtTokens && state.OpenCalls.Count == 0 && !CallPairs.HasOpenCalls(state.Items.Items);

    public ResponseCompactRequest CompactionOf(ResponseSessionState state) => new()
    {
        Model = Template.Model!,
        Input = state.ToRequest(Template).Input,
        PreviousResponseId = state.PreviousResponseId,
        Instructions = Template.Instructions,
        PromptCacheKey = Template.PromptCacheKey,
        ServiceTier = Template.ServiceTier,
    };

    /// <summary>Returns the state after the compaction of <see cref="CompactionOf"/>.</summary>
    public ResponseSessionState Compacted(ResponseCompaction compaction) => new(new(_rules, compaction.Output.Where(static item => item is not null)));

    /// <summary>Returns the state to send, with new items.</summary>
    public ResponseSessionState With(ResponseSessionState state, ResponseItem[] items)
    {
        if (Keeper == ResponseKeeper.Session)
        {
            var history = state.Items.With(items);
            return state with { Items = history.Replaced(CallPairs.WithoutOpenCalls(history.Items)) };
        }
        return state with { Items = state.Items.Replaced([.. state.Items.Items, .. CallPairs.AnswersFor(state.OpenCalls, items), .. items]), OpenCalls = [] };
    }

    /// <summary>Returns the state after a response; <see langword="null"/> when it contains nothing to continue with.</summary>
    /// <param name="sent">The state that was sent.</param>
    /// <param name="response">The last response.</param>
    /// <param name="said">The items of the model and their outputs, of all rounds.</param>
    /// <param name="openCalls">The calls of the last response that wait for the caller.</param>
    public ResponseSessionState? After(ResponseSessionState sent, Response response, IReadOnlyList<ResponseItem> said, IReadOnlyList<ResponseItem> openCalls)
    {
        if (response.Status == ResponseStatus.Failed || response.Status == ResponseStatus.Cancelled)
            return null;
        var tokens = response.Usage?.TotalTokens ?? 0;
        if (Keeper != ResponseKeeper.Session)
        {
            return new(sent.Items.Replaced(said))
            {
                PreviousResponseId = Keeper == ResponseKeeper.PreviousResponse ? IdOf(response) : null,
                Conversation = sent.Conversation,
                OpenCalls = openCalls,
                Tokens = tokens,
                IsOwn = true,
            };
        }
        var items = sent.Items.With([.. said]);
        // Calls that were cut off cannot be answered.
        var kept = response.Status == ResponseStatus.Incomplete ? CallPairs.WithoutOpenCalls(items.Items) : items.Items;
        return new(items.Replaced(said.OfType<ResponseCompactionItem>().Any() ? SinceCompaction(kept) : kept)) { Tokens = tokens, IsOwn = true };
    }

    /// <exception cref="ArgumentException">The conversation comes from a session with another keeper.</exception>
    public ResponseSessionState Imported(ResponseRequest saved, string parameter)
    {
        var fits = Keeper switch
        {
            ResponseKeeper.Conversation => saved.PreviousResponseId is null,
            ResponseKeeper.PreviousResponse => saved.Conversation is null,
            _ => saved.Conversation is null && saved.PreviousResponseId is null,
        };
        if (!fits)
            throw new ArgumentException($"This is not the conversation of a session with the keeper {Keeper}.", parameter);
        return new(new(_rules, SessionInput.Checked((IEnumerable<ResponseItem>?)saved.Input ?? [], parameter)))
        {
            PreviousResponseId = saved.PreviousResponseId,
            Conversation = saved.Conversation,
        };
    }

    // The items before a compaction by the server need not be sent again.
    private IEnumerable<ResponseItem> SinceCompaction(IReadOnlyList<ResponseItem> items)
    {
        var last = items.Count - 1;
        while (items[last] is not ResponseCompactionItem)
            last--;
        return items.Where((item, i) => i >= last || (_rules.IsPinned(item) && item is not ResponseCompactionItem));
    }

    private static string IdOf(Response response) => response.Id.Length > 0
        ? response.Id
        : throw new InvalidResponseException(
            "The response has no id, so the conversation cannot be continued. Use ResponseKeeper.Session for servers that do not store responses.",
            ErrorText.Excerpt(response.ToString()), "$.id", response.ResponseInfo, innerException: null);

    private static void Check(ResponseRequest template, ResponseSessionOptions options, ResponseKeeper keeper)
    {
        if (keeper != ResponseKeeper.Session && (options.MaxItems is not null || options.MaxTokens is not null))
            throw new ArgumentException($"MaxItems and MaxTokens require {nameof(ResponseKeeper)}.{nameof(ResponseKeeper.Session)}: otherwise the server stores the items.", nameof(options));
        if (options.CompactAtTokens <= 0)
            throw new ArgumentOutOfRangeException(nameof(options), FormattableString.Invariant($"CompactAtTokens: {options.CompactAtTokens} is not positive; null switches compaction off."));
        if (options.CompactAtTokens is not null && template.Model is null)
            throw new ArgumentException("CompactAtTokens requires a Model in the template.", nameof(options));
        if (keeper == ResponseKeeper.PreviousResponse && template.Store == false)
            throw new ArgumentException("A response that is not stored cannot be continued: remove Store, or use ResponseKeeper.Session.", nameof(options));
        if (template.Conversation is not null && (keeper != ResponseKeeper.Conversation || template.PreviousResponseId is not null))
            throw new ArgumentException("The template has a Conversation, which requires ResponseKeeper.Conversation.", nameof(options));
        if (template.PreviousResponseId is not null && keeper != ResponseKeeper.PreviousResponse)
            throw new ArgumentException("The template has a PreviousResponseId, which requires ResponseKeeper.PreviousResponse.", nameof(options));
    }
}
