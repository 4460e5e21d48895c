namespace OpenAi.Sessions;

/// <summary>
/// The validated limits of a conversation, and the rules for pinned items and for the beginning of turns. Later changes to the options
/// have no effect.
/// </summary>
internal abstract class TurnRules<T>
{
    private readonly Func<T, int>? _countTokens;

    /// <param name="maxItems">The maximum number of items.</param>
    /// <param name="maxItemsName">The name of the option for it.</param>
    /// <param name="maxTokens">The maximum number of tokens.</param>
    /// <param name="countTokens">Counts the tokens of an item.</param>
    /// <param name="parameter">The caller's parameter that contains the options.</param>
    protected TurnRules(int? maxItems, string maxItemsName, int? maxTokens, Func<T, int>? countTokens, string parameter)
    {
        if (maxItems <= 0)
            throw new ArgumentOutOfRangeException(parameter, FormattableString.Invariant($"{maxItemsName}: {maxItems} is not positive; null sets no limit."));
        if (maxTokens <= 0)
            throw new ArgumentOutOfRangeException(parameter, FormattableString.Invariant($"MaxTokens: {maxTokens} is not positive; null sets no limit."));
        if (maxTokens is not null && countTokens is null)
            throw new ArgumentException("MaxTokens: CountTokens must be set as well, to count the tokens of the conversation's parts.", parameter);
        MaxItems = maxItems;
        MaxTokens = maxTokens;
        _countTokens = maxTokens is null ? null : countTokens;
    }

    public int? MaxItems { get; }

    public int? MaxTokens { get; }

    /// <summary>Whether an item is kept, however old it is.</summary>
    public abstract bool IsPinned(T item);

    /// <summary>Whether an item begins a turn.</summary>
    public abstract bool BeginsTurn(T item);

    public int TokensOf(T item)
    {
        var tokens = _countTokens?.Invoke(item) ?? 0;
        return tokens >= 0 ? tokens : throw new InvalidOperationException(FormattableString.Invariant($"CountTokens returned {tokens}, which is negative."));
    }
}
