namespace OpenAi.Errors;

/// <summary>The parts of a request that an error message mentions.</summary>
/// <param name="Address">The address; <see langword="null"/> when the server's message is sufficient.</param>
/// <param name="Method">The method; <see langword="null"/> when it is irrelevant.</param>
/// <param name="Model">The model; <see langword="null"/> when it is irrelevant, or the request has none.</param>
internal readonly record struct AskedFor(string? Address, string? Method = null, string? Model = null);
