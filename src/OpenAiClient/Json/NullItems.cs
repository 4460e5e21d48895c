namespace OpenAi.Json;

/// <summary>What becomes of null in the place of a list's item.</summary>
internal enum NullItems
{
    /// <summary>It is no item.</summary>
    LeftOut,

    /// <summary>It stands for an item that is not known.</summary>
    Kept,

    /// <summary>It is a failure, with the path.</summary>
    Refused,
}
