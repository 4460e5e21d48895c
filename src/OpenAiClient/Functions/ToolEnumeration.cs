namespace OpenAi.Functions;

/// <summary>One enumeration of the events of a loop.</summary>
/// <param name="IsStreamed">Whether the model's answers are streamed.</param>
/// <param name="CallToken">The token that the loop was called with.</param>
/// <param name="EnumerationToken">The token of the enumeration.</param>
internal readonly record struct ToolEnumeration(bool IsStreamed, CancellationToken CallToken, CancellationToken EnumerationToken);
