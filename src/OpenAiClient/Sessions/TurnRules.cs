namespace OpenAi.Sessions;

/// <summary>The limits of a conversation, checked, and which of its parts stay and begin turns. Later changes to the options do not reach it.</summary>
internal abstract class TurnRules<T>
{
    private readonly Func<T, int>? _countTokens;

    /// <param name="maxItems">The most parts.</param>
    /// <param name="maxItemsName">What the option is called.</param>
    /// <param name="maxTokens">The most tokens.</param>
    /// <param name="countTokens">Counts them.</param>
    /// <param name="parameter">The caller's parameter that holds all of these.</param>
    protected TurnRules(int? maxItems, string maxItemsName, int? maxTokens, Func<T, int>? countTokens, string parameter)
    {
        if (maxItems <= 0)
            throw new ArgumentOutOfRangeException(parameter, $"{maxItemsName}: {maxItems} is not positive; null sets no limit.");
        if (maxTokens <= 0)
            throw new ArgumentOutOfRangeException(parameter, $"MaxTokens: {maxTokens} is not positive; null sets no limit.");
        if (maxTokens is not null && countTokens is null)
            throw new ArgumentException("MaxTokens: CountTokens must be set as well, to say how many tokens a part of the conversation has.", parameter);
        MaxItems = maxItems;
        MaxTokens = maxTokens;
        _countTokens = maxTokens is null ? null : countTokens;
    }

    public int? MaxItems { get; }

    public int? MaxTokens { get; }

    /// <summary>Whether it stays, however old it is.</summary>
    public abstract bool IsPinned(T item);

    /// <summary>Whether a turn begins with it.</summary>
    public abstract bool BeginsTurn(T item);

    public int TokensOf(T item)
    {
        var tokens = _countTokens?.Invoke(item) ?? 0;
        return tokens >= 0 ? tokens : throw new InvalidOperationException($"CountTokens: {tokens} is no number of tokens.");
    }
}
