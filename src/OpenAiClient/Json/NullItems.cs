namespace OpenAi.Json;

/// <summary>The treatment of null items of a list.</summary>
internal enum NullItems
{
    /// <summary>Null items are left out.</summary>
    LeftOut,

    /// <summary>Null items are kept, because they stand for unknown values.</summary>
    Kept,

    /// <summary>A null item is an error, whose message contains the path.</summary>
    Refused,
}
