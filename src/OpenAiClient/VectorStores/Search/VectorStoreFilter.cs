namespace OpenAi.VectorStores;

/// <summary>Which files a search looks at, by their attributes: <c>VectorStoreFilter.Equal("author", "Ada")</c>, alone or joined by <see cref="And"/> and <see cref="Or"/>.</summary>
[Union("type", TagInVariants = true)]
[Variant<VectorStoreComparisonFilter>("eq", "ne", "gt", "gte", "lt", "lte", "in", "nin")]
[Variant<VectorStoreCompoundFilter>("and", "or")]
public abstract partial record VectorStoreFilter : JsonModel
{
    /// <summary>The attribute is the value.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="value">The value.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter Equal(string key, AttributeValue value) => Compare(VectorStoreComparison.Equal, key, value);

    /// <summary>The attribute is not the value.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="value">The value.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter NotEqual(string key, AttributeValue value) => Compare(VectorStoreComparison.NotEqual, key, value);

    /// <summary>The attribute is greater than the value.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="value">The value.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter GreaterThan(string key, AttributeValue value) => Compare(VectorStoreComparison.GreaterThan, key, value);

    /// <summary>The attribute is greater than the value, or the same.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="value">The value.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter GreaterThanOrEqual(string key, AttributeValue value) => Compare(VectorStoreComparison.GreaterThanOrEqual, key, value);

    /// <summary>The attribute is less than the value.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="value">The value.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter LessThan(string key, AttributeValue value) => Compare(VectorStoreComparison.LessThan, key, value);

    /// <summary>The attribute is less than the value, or the same.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="value">The value.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter LessThanOrEqual(string key, AttributeValue value) => Compare(VectorStoreComparison.LessThanOrEqual, key, value);

    /// <summary>The attribute is one of the values.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="values">The values, texts or numbers.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter In(string key, params ReadOnlySpan<AttributeValue> values) => Compare(VectorStoreComparison.In, key, FilterValue.From(values));

    /// <summary>The attribute is none of the values.</summary>
    /// <param name="key">The name of the attribute.</param>
    /// <param name="values">The values, texts or numbers.</param>
    /// <returns>The filter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public static VectorStoreComparisonFilter NotIn(string key, params ReadOnlySpan<AttributeValue> values) => Compare(VectorStoreComparison.NotIn, key, FilterValue.From(values));

    /// <summary>All of the filters hold.</summary>
    /// <param name="filters">The filters.</param>
    /// <returns>The filter.</returns>
    public static VectorStoreCompoundFilter And(params ReadOnlySpan<VectorStoreFilter> filters) =>
        new() { Type = VectorStoreCombination.And, Filters = filters.ToArray() };

    /// <summary>At least one of the filters holds.</summary>
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
