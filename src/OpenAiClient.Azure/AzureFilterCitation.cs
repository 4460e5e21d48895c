namespace OpenAi.Azure;

/// <summary>Where known code comes from.</summary>
/// <param name="License">Its licence; <see langword="null"/> when it is not told.</param>
/// <param name="Url">Where it is published; <see langword="null"/> when it is not told.</param>
public sealed record AzureFilterCitation(string? License, string? Url);
