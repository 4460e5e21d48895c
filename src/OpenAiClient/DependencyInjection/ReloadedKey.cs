using Microsoft.Extensions.Configuration;
using OpenAi.Http;

namespace OpenAi.DependencyInjection;

/// <summary>The key of a configuration that changes while the program runs: each attempt takes the one that stands there now.</summary>
internal static class ReloadedKey
{
    /// <summary>The options, which follow the section when their key is its key.</summary>
    public static OpenAiClientOptions Follow(OpenAiClientOptions options, IConfiguration? section)
    {
        const string Name = nameof(OpenAiClientOptions.ApiKey);
        if (section is null || options.ApiKeyProvider is not null || options.ApiKey is not { } key || section[Name] != key)
            return options;
        var copy = options.Copy();
        copy.ApiKeyProvider = _ =>
        {
            // An invalid key is a half-written file or a mistake; the last valid key stays in use.
            if (section[Name] is { } current && ApiKey.Problem(current) is null)
                key = current;
            return ValueTask.FromResult(key);
        };
        return copy;
    }
}
