namespace OpenAi.Errors;

/// <summary>What was asked for, as far as a message tells it.</summary>
/// <param name="Address">Where; <see langword="null"/> where the server says enough by itself.</param>
/// <param name="Method">How; <see langword="null"/> where that does not matter.</param>
/// <param name="Model">Which model; <see langword="null"/> where that does not matter, or none was named.</param>
internal readonly record struct AskedFor(string? Address, string? Method = null, string? Model = null);
