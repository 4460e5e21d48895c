namespace OpenAi.Azure;

/// <summary>The source of known code.</summary>
/// <param name="License">The license; <see langword="null"/> when it is not given.</param>
/// <param name="Url">The URL; <see langword="null"/> when it is not given.</param>
public sealed record AzureFilterCitation(string? License, string? Url);
