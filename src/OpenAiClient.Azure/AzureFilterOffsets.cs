namespace OpenAi.Azure;

/// <summary>Of which part of a text a verdict is, in characters from its beginning.</summary>
/// <param name="Check">Up to where the text has been looked at.</param>
/// <param name="Start">Where the part begins.</param>
/// <param name="End">Where it ends.</param>
public sealed record AzureFilterOffsets(int? Check, int? Start, int? End);
