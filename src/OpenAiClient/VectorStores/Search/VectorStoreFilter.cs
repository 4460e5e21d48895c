namespace OpenAi.VectorStores;

/// <summary>
/// A filter that selects the files to search by their attributes: <c>VectorStoreFilter.Equal("author", "Ada")</c>, alone or combined by
/// <see cref="And"/> and <see cref="Or"/>.
/// </summary>
[Union("type", TagInVariants = true)]
[Variant<VectorStoreComparisonFilter>("eq", "ne", "gt", "gte", "lt", "lte", "in", "nin")]
[Variant<VectorStoreCompoundFilter>("and", "or")]
public abstract partial record VectorStoreFilter : JsonModel
{
    /// <summary>The attribute is equal to the value.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="value">The value.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter Equal(string key, AttributeValue value) => Compare(VectorStoreComparison.Equal, key, value);

    /// <summary>The attribute is not equal to the value.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="value">The value.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter NotEqual(string key, AttributeValue value) => Compare(VectorStoreComparison.NotEqual, key, value);

    /// <summary>Matches files whose attribute is greater than the value.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="value">The value.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter GreaterThan(string key, AttributeValue value) => Compare(VectorStoreComparison.GreaterThan, key, value);

    /// <summary>Matches files whose attribute is greater than or equal to the value.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="value">The value.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter GreaterThanOrEqual(string key, AttributeValue value) => Compare(VectorStoreComparison.GreaterThanOrEqual, key, value);

    /// <summary>Matches files whose attribute is less than the value.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="value">The value.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter LessThan(string key, AttributeValue value) => Compare(VectorStoreComparison.LessThan, key, value);

    /// <summary>Matches files whose attribute is less than or equal to the value.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="value">The value.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter LessThanOrEqual(string key, AttributeValue value) => Compare(VectorStoreComparison.LessThanOrEqual, key, value);

    /// <summary>Matches files whose attribute is one of the values.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="values">The values, strings or numbers.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter In(string key, params ReadOnlySpan<AttributeValue> values) => Compare(VectorStoreComparison.In, key, FilterValue.From(values));

    /// <summary>Matches files whose attribute is none of the values.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="values">The values, strings or numbers.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter NotIn(string key, params ReadOnlySpan<AttributeValue> values) => Compare(VectorStoreComparison.NotIn, key, FilterValue.From(values));

    /// <summary>Matches files that match all of the filters.</summary>
    /// <param name="filters">The filters.</param>
    /// <returns>The filter.</returns>
    public static VectorStoreCompoundFilter And(params ReadOnlySpan<VectorStoreFilter> filters) =>
        new() { Type = VectorStoreCombination.And, Filters = filters.ToArray() };

    /// <summary>Matches files that match at least one of the filters.</summary>
    /// <param name="filters">The filters.</param>
    /// <returns>The filter.</returns>
    public static VectorStoreCompoundFilter Or(params ReadOnlySpan<VectorStoreFilter> filters) =>
        new() { Type = VectorStoreCombination.Or, Filters = filters.ToArray() };

    private static VectorStoreComparisonFilter Compare(VectorStoreComparison type, string key, FilterValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new() { Type = type, Key = key, Value = value };
    }
}
