namespace OpenAi.Azure;

/// <summary>The part of a text to which a filter result applies, in characters from its start.</summary>
/// <param name="Check">The end of the text that was checked so far.</param>
/// <param name="Start">The start of the part.</param>
/// <param name="End">The end of the part.</param>
public sealed record AzureFilterOffsets(int? Check, int? Start, int? End);
